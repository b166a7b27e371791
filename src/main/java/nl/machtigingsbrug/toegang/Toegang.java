package nl.machtigingsbrug.toegang;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemers;
import nl.machtigingsbrug.grens.Terugroeptoegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** The one filter chain: everything asks for an afnemer, except health and the API document. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + Commando.PROFIEL)
class Toegang {

  private static final Logger LOG = LoggerFactory.getLogger(Toegang.class);

  /** To fetch the keys of an issuer. */
  private static final Duration HOOGSTENS = Duration.ofSeconds(3);

  static final String[] OPEN = {
    "/actuator/health",
    "/actuator/health/liveness",
    "/actuator/health/readiness",
    "/v1/openapi.json"
  };

  /** Who calls back has a secret of its own, and reaches nothing else with it. */
  @Bean
  @Order(1)
  SecurityFilterChain terugroepketen(HttpSecurity http, Terugroeptoegang toegang) throws Exception {
    return http.securityMatcher(Terugroeptoegang.PADEN)
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(paden -> paden.anyRequest().permitAll())
        .addFilterBefore(new Terugroepfilter(toegang), AnonymousAuthenticationFilter.class)
        .build();
  }

  /** A measurement of each filter of each call costs more than it tells. */
  @Bean
  SecurityObservationSettings zonderMetingen() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain toegangsketen(HttpSecurity http, Afnemers afnemers, TokenInstellingen tokens)
      throws Exception {
    AuthenticationEntryPoint onbekend =
        (verzoek, antwoord, fout) -> {
          if (fout instanceof Uitgeverstoring) {
            Probleemschrijver.schrijfStoring(antwoord);
            return;
          }
          antwoord.setHeader("WWW-Authenticate", "Bearer");
          Probleemschrijver.schrijf(antwoord, Foutcode.TOEGANG_GEEN_AFNEMER);
        };
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(
            paden ->
                // The answer to a call that was let in before.
                paden
                    .dispatcherTypeMatchers(DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(OPEN)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .addFilterBefore(new Certificaatfilter(afnemers), AnonymousAuthenticationFilter.class)
        .addFilterAfter(new Afnemerkenmerk(), AuthorizationFilter.class)
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationManagerResolver(uitgevers(tokens, afnemers))
                    .authenticationEntryPoint(onbekend))
        .exceptionHandling(
            fouten ->
                fouten
                    .authenticationEntryPoint(onbekend)
                    .accessDeniedHandler(
                        (verzoek, antwoord, fout) ->
                            Probleemschrijver.schrijf(antwoord, Foutcode.TOEGANG_GEEN_RECHT)))
        .build();
  }

  private static JwtIssuerAuthenticationManagerResolver uitgevers(
      TokenInstellingen tokens, Afnemers afnemers) {
    Map<String, AuthenticationManager> managers =
        tokens.uitgevers().values().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    TokenInstellingen.Uitgever::issuer, uitgever -> manager(uitgever, afnemers)));
    return new JwtIssuerAuthenticationManagerResolver(managers::get);
  }

  private static AuthenticationManager manager(
      TokenInstellingen.Uitgever uitgever, Afnemers afnemers) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(uitgever.sleutels().toString())
            .restOperations(ophalen())
            .jwsAlgorithms(
                algoritmen ->
                    algoritmen.addAll(
                        List.of(
                            SignatureAlgorithm.RS256,
                            SignatureAlgorithm.PS256,
                            SignatureAlgorithm.ES256)))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(uitgever.issuer()),
            new JwtClaimValidator<Object>("exp", verloopt -> verloopt != null),
            new JwtClaimValidator<List<String>>(
                "aud", publiek -> publiek != null && publiek.contains(uitgever.publiek()))));
    JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
    provider.setJwtAuthenticationConverter(new Tokenbeoordeling(afnemers));
    return gevraagd -> {
      try {
        return provider.authenticate(gevraagd);
      } catch (AuthenticationServiceException storing) {
        LOG.warn(
            "Sleutels niet opgehaald, uitgever={} oorzaak={}",
            uitgever.issuer(),
            storing.getCause() == null ? "" : storing.getCause().getClass().getName());
        throw new Uitgeverstoring();
      }
    };
  }

  /** Without a limit a silent issuer would hold every thread that calls come in on. */
  private static RestOperations ophalen() {
    SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
    http.setConnectTimeout(HOOGSTENS);
    http.setReadTimeout(HOOGSTENS);
    return new RestTemplate(http);
  }
}
