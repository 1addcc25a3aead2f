package org.lumieres.guide.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests the machine's own Chromium, one for all of them. What needs it is skipped where there is none, except in
 * CI, where it fails. Whoever uses it stays on one thread.
 */
final class Browsing implements ParameterResolver {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browsing.class))
                .getOrComputeIfAbsent(Running.class, key -> start(), Running.class)
                .browser();
    }

    private static Running start() {
        System.setProperty("playwright.nodejs.path", program("node").toString());
        Path chromium = BROWSERS.stream()
                .flatMap(name -> find(name).stream())
                .findFirst()
                .orElseGet(() -> program(BROWSERS.get(0)));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Running(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of(
                                        // The root of a container may not make a sandbox.
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--disable-component-update"))));
    }

    private static Path program(String name) {
        Optional<Path> program = find(name);
        String missing = "no " + name + " on this machine: its tests need it (apt-get install chromium nodejs)";
        if (program.isEmpty() && System.getenv("CI") == null) {
            throw new TestAbortedException(missing);
        }
        return program.orElseThrow(() -> new AssertionError(missing));
    }

    private static Optional<Path> find(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
