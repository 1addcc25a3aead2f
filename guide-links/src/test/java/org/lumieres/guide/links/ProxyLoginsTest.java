package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Authenticator.RequestorType;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyLoginsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS_PROXY=http://ada:secret@p.example:3128  | p.example:3128 | ada:secret
            https_proxy=ada:secret@p.example:3128         | P.example:3128 | ada:secret
            HTTP_PROXY=http://ada:secret@p.example/       | p.example:80   | ada:secret
            ALL_PROXY=http://ada@p.example:3128           | p.example:3128 | ada:
            ALL_PROXY=http://ada:a:b@p.example:3128       | p.example:3128 | ada:a:b
            ALL_PROXY=http://ada:a@b#/?@p.example:3128    | p.example:3128 | ada:a@b#/?
            ALL_PROXY=http://ada:50%25+%C3%A9@p.example:1 | p.example:1    | ada:50%+é
            ALL_PROXY=http://ada:50%@p.example:1          | p.example:1    | ada:50%
            HTTPS_PROXY=http://ada:secret@p.example:3128  | p.example:3129 |
            HTTPS_PROXY=http://ada:secret@p.example:3128  | q.example:3128 |
            HTTPS_PROXY=http://p.example:3128             | p.example:3128 |
            HTTPS_PROXY=http://:secret@p.example:3128     | p.example:3128 |
            ALL_PROXY=socks5://ada:secret@p.example:3128  | p.example:3128 |
            """)
    void a_variable_says_who_asks_its_proxy(String variable, String proxy, String login) {
        ProxyLogins logins = new ProxyLogins(map(variable), new Properties());

        assertThat(login(logins, proxy, RequestorType.PROXY)).isEqualTo(login);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http.proxyHost=p http.proxyPort=8080 http.proxyUser=ada http.proxyPassword=secret                  | p:8080 | ada:secret
            http.proxyHost=p http.proxyUser=ada                                                                | p:80   | ada:
            https.proxyHost=p https.proxyUser=ada https.proxyPassword=secret                                   | p:443  | ada:secret
            https.proxyHost=p https.proxyPort=8080 http.proxyUser=ada http.proxyPassword=secret                | p:8080 | ada:secret
            http.proxyHost=p http.proxyPort=8080 http.proxyPassword=secret                                     | p:8080 |
            http.proxyUser=ada http.proxyPassword=secret                                                       | p:80   |
            http.proxyHost=p http.proxyPort=x http.proxyUser=ada                                               | p:80   |
            """)
    void properties_of_the_JVM_say_it_beside_the_proxy(String properties, String proxy, String login) {
        Properties said = new Properties();
        said.putAll(map(properties));

        assertThat(login(new ProxyLogins(Map.of(), said), proxy, RequestorType.PROXY))
                .isEqualTo(login);
    }

    @Test
    void a_site_is_told_nothing_be_it_at_the_address_of_a_proxy() {
        ProxyLogins logins = new ProxyLogins(map("ALL_PROXY=http://ada:secret@p.example:3128"), new Properties());

        assertThat(login(logins, "p.example:3128", RequestorType.SERVER)).isNull();
        assertThat(logins.isEmpty()).isFalse();
        assertThat(new ProxyLogins(map("ALL_PROXY=http://p.example:3128"), new Properties()).isEmpty())
                .isTrue();
    }

    @Test
    void a_proxy_is_found_whatever_its_password() {
        ProxySelector proxies =
                new EnvironmentProxies(map("ALL_PROXY=http://ada:a@b#/?@p.example:3128"), Optional.empty());

        assertThat(proxies.select(URI.create("https://musee.example/")))
                .singleElement()
                .extracting(Proxy::toString)
                .asString()
                .contains("p.example")
                .contains("3128")
                .doesNotContain("ada");
        assertThat(ProxyAddress.parse("http://ada:secret@p.example:3128")).hasToString("Optional[p.example:3128]");
    }

    private static @Nullable String login(ProxyLogins logins, String proxy, RequestorType type) {
        String[] parts = proxy.split(":", -1);
        PasswordAuthentication login = logins.requestPasswordAuthenticationInstance(
                parts[0], null, Integer.parseInt(parts[1]), "http", null, "Basic", null, type);
        return login == null ? null : login.getUserName() + ":" + new String(login.getPassword());
    }

    private static Map<String, String> map(String entries) {
        return Stream.of(entries.split(" "))
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
    }
}
