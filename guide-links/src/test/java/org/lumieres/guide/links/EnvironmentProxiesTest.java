package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS_PROXY=http://proxy.example:3128             | https://a.example/     | proxy.example:3128
            https_proxy=proxy.example:3128                    | https://a.example/     | proxy.example:3128
            HTTPS_PROXY=http://proxy.example                  | https://a.example/     | proxy.example:80
            HTTPS_PROXY=http://proxy.example:3128             | http://a.example/      |
            HTTP_PROXY=http://proxy.example:3128              | http://a.example/      | proxy.example:3128
            HTTP_PROXY=http://b:1 http_proxy=http://c:2       | http://a.example/      | c:2
            ALL_PROXY=http://proxy.example:1                  | https://a.example/     | proxy.example:1
            ALL_PROXY=http://b:1 NO_PROXY=a.example           | https://a.example/     |
            ALL_PROXY=http://b:1 NO_PROXY=a.example           | https://www.a.example/ |
            ALL_PROXY=http://b:1 NO_PROXY=.a.example          | https://www.A.example/ |
            ALL_PROXY=http://b:1 NO_PROXY=a.example           | https://aa.example/    | b:1
            ALL_PROXY=http://b:1 no_proxy=c.example,a.example | https://a.example/     |
            ALL_PROXY=http://b:1 NO_PROXY=a.example:8443      | https://a.example:8443/ |
            ALL_PROXY=http://b:1 NO_PROXY=a.example:8443      | https://a.example/     | b:1
            ALL_PROXY=http://b:1 NO_PROXY=*                   | https://a.example/     |
            ALL_PROXY=socks5://b:1                            | https://a.example/     |
            ALL_PROXY=http://[                                | https://a.example/     |
            ALL_PROXY=                                        | https://a.example/     |
            """)
    void variables_say_which_proxy_is_asked_for_what(String variables, URI address, String proxy) {
        ProxySelector proxies = new EnvironmentProxies(environment(variables), Optional.empty());

        assertThat(proxies.select(address))
                .singleElement()
                .satisfies(found -> assertThat(
                                found.address() instanceof InetSocketAddress at
                                        ? at.getHostString() + ":" + at.getPort()
                                        : null)
                        .isEqualTo(proxy));
    }

    @Test
    void what_the_JVM_was_told_goes_first() {
        ProxySelector told = ProxySelector.of(InetSocketAddress.createUnresolved("told.example", 1));
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://b:2");
        URI address = URI.create("https://a.example/");

        assertThat(new EnvironmentProxies(environment, Optional.of(told)).select(address))
                .isEqualTo(told.select(address));
        assertThat(new EnvironmentProxies(environment, Optional.of(ProxySelector.of(null))).select(address))
                .extracting(Proxy::type)
                .containsExactly(Proxy.Type.HTTP);
    }

    private static Map<String, String> environment(String variables) {
        return Arrays.stream(variables.split(" "))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }
}
