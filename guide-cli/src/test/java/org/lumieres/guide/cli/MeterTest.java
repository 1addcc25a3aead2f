package org.lumieres.guide.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeterTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private Meter meter(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, UTF_8);
        Shell shell = new Shell(stream, stream, false, terminal, Path.of(""), Map.of(), Locale.ENGLISH);
        return new Meter(new Session(shell, GlobalOptions.scan()), clock::get);
    }

    private String said() {
        return err.toString(UTF_8);
    }

    @Test
    void workThatTakesNoSecondIsDoneInSilence() {
        try (Meter meter = meter(true)) {
            clock.set(SECOND);
            meter.show("publish.progress", 1);
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void longWorkIsShownInOneLineWhichIsGoneAtTheEnd() {
        try (Meter meter = meter(true)) {
            clock.set(SECOND + 1);
            meter.show("publish.progress", 1);
            meter.show("publish.progress", 1200);
        }
        assertThat(said()).isEqualTo("\r\u001B[KFiles written: 1\r\u001B[KFiles written: 1,200\r\u001B[K");
    }

    @Test
    void whereNobodyLooksNothingIsShown() {
        try (Meter meter = meter(false)) {
            clock.set(100 * SECOND);
            meter.show("publish.progress", 1);
        }
        assertThat(said()).isEmpty();
    }
}
