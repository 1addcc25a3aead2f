package org.lumieres.guide.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** A reader who was never here before, at a site. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context, String root) {
        this.context = context;
        this.page = context.newPage();
        this.root = root;
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + " " + request.failure()));
    }

    /**
     * Begins at one of its pages.
     *
     * @param root the address that all its pages begin with
     */
    static Visit at(Browser browser, String root, String path) {
        return start(browser, root, path, new Browser.NewContextOptions());
    }

    /** The same by someone whose browser runs no script. */
    static Visit withoutScripts(Browser browser, String root, String path) {
        return start(browser, root, path, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static Visit start(Browser browser, String root, String path, Browser.NewContextOptions options) {
        Visit visit = new Visit(browser.newContext(options.setViewportSize(1280, 800)), root);
        visit.page.navigate(root + path);
        return visit;
    }

    Page page() {
        return page;
    }

    /** Where the reader is, from the root of the site. */
    String place() {
        return page.url().substring(root.length());
    }

    /** What stands where something of that role and name is asked for. */
    Locator find(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Follows a link to another page. */
    void follow(Locator link) {
        link.click();
        page.waitForLoadState();
    }

    /** The words of what has the focus. */
    String focused() {
        return (String) page.evaluate("() => document.activeElement.innerText.trim()");
    }

    /** How much the browser keeps of the visit. */
    int kept() {
        return context.cookies().size()
                + (Integer) page.evaluate("() => localStorage.length + sessionStorage.length + document.cookie.length");
    }

    /** All that the browser complained of. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
