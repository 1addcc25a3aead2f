package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Isni;
import org.lumieres.guide.constraint.Orcid;
import org.lumieres.guide.constraint.WebUrl;

/**
 * Somebody who took part in making the guide.
 *
 * @param name the name, as the credits print it
 * @param kind a person, an organization or a community
 * @param affiliation the organization or status that the credits give beside the name, or null
 * @param roles what they did
 * @param url a page about them, or null
 * @param orcid Open Researcher and Contributor ID, sixteen digits in four groups with the ISO 7064 check digit; or null
 * @param isni International Standard Name Identifier (ISO 27729), sixteen digits with the check digit; or null
 */
public record Contributor(
        @NotBlank String name,
        ContributorKind kind,
        @Nullable String affiliation,
        @NotEmpty List<Role> roles,
        @Nullable @WebUrl String url,
        @Nullable @Orcid String orcid,
        @Nullable @Isni String isni) {

    public Contributor {
        roles = List.copyOf(roles);
    }

    /**
     * Starts a contributor with what it cannot do without; everything else is optional or empty until set.
     *
     * @param name the name, as the credits print it
     * @return a builder for one record
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Gathers the parts of {@link Contributor}; not thread-safe. Each setter replaces what was set before and returns
     * this.
     */
    public static final class Builder {
        private final String name;
        private ContributorKind kind = ContributorKind.PERSON;
        private @Nullable String affiliation;
        private List<Role> roles = List.of();
        private @Nullable String url;
        private @Nullable String orcid;
        private @Nullable String isni;

        private Builder(String name) {
            this.name = name;
        }

        public Builder kind(ContributorKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder affiliation(@Nullable String affiliation) {
            this.affiliation = affiliation;
            return this;
        }

        public Builder roles(List<Role> roles) {
            this.roles = roles;
            return this;
        }

        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        public Builder orcid(@Nullable String orcid) {
            this.orcid = orcid;
            return this;
        }

        public Builder isni(@Nullable String isni) {
            this.isni = isni;
            return this;
        }

        public Contributor build() {
            return new Contributor(name, kind, affiliation, roles, url, orcid, isni);
        }
    }
}
