package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveyTest {

    @Test
    void hosts_take_turns() {
        List<URI> addresses = Stream.of(
                        "http://a/1", "http://a/2", "http://a/3", "http://b/1", "http://c/1", "http://c/2")
                .map(URI::create)
                .toList();
        assertThat(Survey.hostsInTurn(addresses))
                .extracting(URI::toString)
                .containsExactly("http://a/1", "http://b/1", "http://c/1", "http://a/2", "http://c/2", "http://a/3");
    }

    @Test
    void each_host_has_a_pace_of_its_own() {
        HostPace pace = new HostPace(Duration.ofNanos(100));
        assertThat(pace.reserve("a", 0)).isZero();
        assertThat(pace.reserve("a", 10)).isEqualTo(90);
        assertThat(pace.reserve("b", 10)).isZero();
        assertThat(pace.reserve("a", 20)).isEqualTo(180);
        assertThat(pace.reserve("a", 1000)).isZero();
    }
}
