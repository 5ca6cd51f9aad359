package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;

/** What a page does behind one's back is seen, when it does. */
@ExtendWith(BrowserExtension.class)
class WatchBrowserTest {

    private final TestBrowser browser;

    WatchBrowserTest(TestBrowser browser) {
        this.browser = browser;
    }

    @Test
    void aFileFromElsewhereIsSeen() throws IOException {
        watch(
                "<img alt='' src='http://127.0.0.1:9/a.png'>",
                watch -> assertThat(watch.elsewhere()).containsExactly("http://127.0.0.1:9/a.png"));
    }

    @Test
    void aBrokenScriptIsSeen() throws IOException {
        watch(
                "<script>nowhere()</script>",
                watch -> assertThat(watch.faults())
                        .anySatisfy(fault -> assertThat(fault).contains("nowhere")));
    }

    @Test
    void aHeavyPageIsSeen() throws IOException {
        watch("a".repeat(200_000), watch -> assertThat(watch.weight()).isGreaterThan(200_000));
    }

    private void watch(String content, Consumer<Watch> test) throws IOException {
        var page = ("<!DOCTYPE html><title>Essai</title>" + content).getBytes(StandardCharsets.UTF_8);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try (var context = browser.context(new NewContextOptions())) {
            var tab = context.newPage();
            var watch = Watch.over(tab);
            tab.navigate("http://localhost:" + server.getAddress().getPort() + "/");
            tab.waitForLoadState(LoadState.NETWORKIDLE);
            test.accept(watch);
        } finally {
            server.stop(0);
        }
    }
}
