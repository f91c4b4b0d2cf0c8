package gradviz.export.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// A headless Chromium with one page, driven as its developer tools drive it.
final class Browser implements AutoCloseable, WebSocket.Listener {
    private static final Map<String, Integer> CODES =
            Map.of(
                    "ArrowRight",
                    39,
                    "ArrowLeft",
                    37,
                    "End",
                    35,
                    "Home",
                    36,
                    "Space",
                    32,
                    "PageDown",
                    34,
                    "Enter",
                    13,
                    "Digit1",
                    49,
                    "Digit2",
                    50,
                    "PageUp",
                    33);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting =
            new ConcurrentHashMap<>();
    private final List<Map<String, Object>> events = new CopyOnWriteArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /// @param folder for the browser's own files
    Browser(Path folder) throws IOException, InterruptedException {
        process =
                new ProcessBuilder(
                                "chromium",
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--hide-scrollbars",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + folder,
                                "about:blank")
                        .redirectErrorStream(true)
                        .start();
        URI root = URI.create("http://" + authority());
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(root.resolve("/json/new?about:blank"))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build();
        String page = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        URI address = URI.create(JSON.std.mapFrom(page).get("webSocketDebuggerUrl").toString());
        socket = client.newWebSocketBuilder().buildAsync(address, this).join();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /// What it writes after its address fits into the pipe: it logs nothing.
    private String authority() throws IOException {
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf("ws://");
            if (at >= 0) {
                return URI.create(line.substring(at)).getAuthority();
            }
        }
        throw new IOException("chromium does not start");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            Map<String, Object> message = JSON.std.mapFrom(text.toString());
            text.setLength(0);
            if (message.get("id") instanceof Integer id) {
                waiting.remove(id).complete(message);
            } else {
                events.add(message);
            }
        }
        from.request(1);
        return null;
    }

    /// {@return the result of a command of the DevTools protocol}
    Map<String, Object> send(String method, Map<String, ?> parameters) {
        int id = numbers.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        socket.sendText(JSON.std.asString(message), true).join();
        Map<String, Object> said = answer.orTimeout(60, TimeUnit.SECONDS).join();
        if (said.containsKey("error")) {
            throw new AssertionError(method + ": " + said.get("error"));
        }
        return map(said.get("result"));
    }

    /// Opens a page anew and waits until its scripts have run.
    void open(String address) {
        send("Page.navigate", Map.of("url", "about:blank"));
        eval("location.href === 'about:blank' || location.reload()");
        events.clear();
        send("Page.navigate", Map.of("url", address));
        until("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /// {@return the value of an expression in the page}
    @Nullable Object eval(String expression) {
        return eval(expression, Map.of());
    }

    /// {@return the value of an expression in the first frame within the page}
    @Nullable Object evalInFrame(String expression) {
        Object context = null;
        for (Map<String, Object> event : events("Runtime.executionContextCreated")) {
            context = map(event.get("context")).get("id");
        }
        return eval(expression, Map.of("contextId", String.valueOf(context)));
    }

    private @Nullable Object eval(String expression, Map<String, String> where) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("expression", expression);
        parameters.put("returnByValue", true);
        parameters.put("awaitPromise", true);
        where.forEach((key, id) -> parameters.put(key, Integer.parseInt(id)));
        Map<String, Object> answer = send("Runtime.evaluate", parameters);
        if (answer.containsKey("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return map(answer.get("result")).get("value");
    }

    /// Waits until an expression is true, asking at each frame of the page.
    void until(String condition) {
        eval(
                "new Promise(done => { const ask = () => ("
                        + condition
                        + ") ? done(true) : requestAnimationFrame(ask); ask(); })");
    }

    /// {@return the text of an element that is shown}
    String text(String selector) {
        return String.valueOf(eval("document.querySelector('" + selector + "').innerText"));
    }

    /// Presses a key, by its place on the keyboard.
    void press(String code) {
        int number = CODES.getOrDefault(code, 0);
        String key = code.equals("Space") ? " " : code.replace("Digit", "");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("code", code);
        parameters.put("key", key);
        parameters.put("windowsVirtualKeyCode", number);
        parameters.put("type", "rawKeyDown");
        send("Input.dispatchKeyEvent", parameters);
        parameters.put("type", "keyUp");
        send("Input.dispatchKeyEvent", parameters);
    }

    void click(double x, double y) {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /// Clicks the middle of an element.
    void click(String selector) {
        String box = "document.querySelector('%s').getBoundingClientRect().".formatted(selector);
        click(
                number(box + "x") + number(box + "width") / 2,
                number(box + "y") + number(box + "height") / 2);
    }

    /// Pretends a screen, and whether its user wants less motion.
    void screen(int width, int height, boolean calm) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        String value = calm ? "reduce" : "no-preference";
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-reduced-motion", "value", value))));
    }

    double number(String expression) {
        return eval(expression) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /// {@return the bytes that a command answers with}
    byte[] bytes(String method, Map<String, ?> parameters) {
        return Base64.getDecoder().decode(String.valueOf(send(method, parameters).get("data")));
    }

    /// {@return the parameters of what has happened since the page was opened}
    List<Map<String, Object>> events(String method) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Map<String, Object> event : events) {
            if (method.equals(event.get("method"))) {
                found.add(map(event.get("params")));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @Override
    public void close() {
        send("Browser.close", Map.of());
        socket.abort();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
