package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final String CONSTRAINTS = "/ContributorValidationMessages";

    @ParameterizedTest
    @ValueSource(
            strings = {CONSTRAINTS, "/org/lumieres/guide/rule/messages", "/org/lumieres/guide/validation/violations"})
    void french_and_english_say_the_same_things(String bundle) throws IOException {
        Properties english = read(bundle, "");
        Properties french = read(bundle, "_fr");

        assertThat(french.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(french.stringPropertyNames()).allSatisfy(key -> {
            assertThat(parameters(french, key)).isEqualTo(parameters(english, key));
            // A typewriter's apostrophe would also be a quote to MessageFormat.
            assertThat(french.getProperty(key) + english.getProperty(key)).doesNotContain("'");
            assertThat(List.of(french.getProperty(key), english.getProperty(key)))
                    .as("sentences without their final stop")
                    .noneMatch(text -> Character.isLowerCase(text.charAt(0)) || text.endsWith("."));
            assertThat(french.getProperty(key)).doesNotContainPattern("[^\u00a0\u202f][:;!?»](\\s|$)");
        });
        assertThat(read(bundle, "_en")).as("English is the root").isEmpty();
    }

    @Test
    void every_constraint_has_a_message() throws IOException {
        Properties english = read(CONSTRAINTS, "");

        assertThat(new ClassFileImporter()
                        .importPackages("org.lumieres.guide.constraint").stream()
                                .filter(type -> type.isAnnotatedWith(Constraint.class))
                                .map(JavaClass::getName))
                .hasSizeGreaterThan(15)
                .allSatisfy(name ->
                        assertThat(english.getProperty(name + ".message")).isNotBlank());
    }

    private static Set<String> parameters(Properties messages, String key) {
        Set<String> parameters = new TreeSet<>();
        Pattern.compile("\\{\\w+}")
                .matcher(messages.getProperty(key))
                .results()
                .forEach(match -> parameters.add(match.group().toLowerCase(Locale.ROOT)));
        return parameters;
    }

    private static Properties read(String bundle, String language) throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(bundle + language + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }
}
