package nl.machtigingsbrug.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;

/** The pages of the demo are open to whoever sits at this machine; the API stays closed. */
class Demotoegang {

  @Bean
  @Order(1)
  SecurityFilterChain demopaginas(HttpSecurity http) throws Exception {
    return http.securityMatcher(
            new RegexRequestMatcher("/(demo/.*)?(\\?.*)?", HttpMethod.GET.name()))
        .authorizeHttpRequests(paden -> paden.anyRequest().permitAll())
        .build();
  }
}
