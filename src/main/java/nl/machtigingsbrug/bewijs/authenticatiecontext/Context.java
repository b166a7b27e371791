package nl.machtigingsbrug.bewijs.authenticatiecontext;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The message as it is on the wire (authentication-context schema, variants digid and eherkenning).
 */
record Context(
    @JsonProperty(required = true) String source,
    @JsonProperty(required = true) String levelOfAssurance,
    @JsonProperty(required = true) Authorizee authorizee,
    @Nullable Subject representee,
    @Nullable Mandate mandate) {

  Context {
    Objects.requireNonNull(source);
    Objects.requireNonNull(levelOfAssurance);
    Objects.requireNonNull(authorizee);
  }

  record Authorizee(
      @JsonProperty(required = true) Subject legalSubject, @Nullable Subject actingSubject) {

    Authorizee {
      Objects.requireNonNull(legalSubject);
    }
  }

  record Subject(
      @JsonProperty(required = true) String identifierType,
      @JsonProperty(required = true) String identifier,
      @Nullable String branchNumber) {

    Subject {
      Objects.requireNonNull(identifierType);
      Objects.requireNonNull(identifier);
    }
  }

  record Mandate(
      @Nullable String role, @Nullable List<Service> services, @Nullable ServiceSet serviceSet) {}

  record Service(@JsonProperty(required = true) String id, @Nullable String uuid) {

    Service {
      Objects.requireNonNull(id);
    }
  }

  record ServiceSet(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) List<Service> services) {

    ServiceSet {
      Objects.requireNonNull(id);
      Objects.requireNonNull(services);
    }
  }
}
