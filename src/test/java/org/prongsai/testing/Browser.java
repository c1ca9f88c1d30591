package org.prongsai.testing;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium without a window, with an empty profile. */
public final class Browser implements AutoCloseable {
    /** The speed of a line without a limit. */
    public static final int UNLIMITED = -1;

    /** Milliseconds before an answer begins. */
    private static final int MOBILE_LATENCY = 200;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    /** Each new Chromium is newer than what Selenium knows of its debugging protocol, which nothing here uses. */
    private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether this machine has Chromium and its driver on the path of programs. */
    public static boolean isInstalled() {
        return driverProgram().isPresent() && browserProgram().isPresent();
    }

    /** @param profile an empty folder */
    public static Browser open(Path profile) {
        return open(profile, new LoggingPreferences());
    }

    /** A browser that also tells what it {@linkplain #requests() asked for}. @param profile an empty folder */
    public static Browser openWithNetworkLog(Path profile) {
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        Browser browser = open(profile, logging);
        // the page with which it begins asks for much
        browser.go(URI.create("about:blank"));
        browser.requests();
        return browser;
    }

    private static Browser open(Path profile, LoggingPreferences logging) {
        PROTOCOL.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browserProgram().orElseThrow().toFile());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile.toAbsolutePath(), "--window-size=1280,1000");
        logging.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driverProgram().orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> driverProgram() {
        return program("chromedriver");
    }

    private static Optional<Path> browserProgram() {
        return NAMES.stream().flatMap(name -> program(name).stream()).findFirst();
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens an address and waits until the page and its pictures and styles are there. */
    public void go(URI address) {
        driver.get(address.toString());
    }

    /** Goes one step back in what was shown. */
    public void back() {
        driver.navigate().back();
    }

    /** Has pages shown from now on as for a medium ({@code screen}, {@code print}), a preferred scheme and a width in pixels. */
    public void emulate(String medium, String scheme, int width) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What a script in the page gives, or what it promises. @param script a function's body */
    public Object run(String script) {
        return driver.executeScript(script);
    }

    /** Types on the keyboard, to whatever has the focus. */
    public void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Presses keys, one after the other, wherever the focus is and goes. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Tab as often as this. */
    public void tab(int times) {
        press(Keys.TAB.toString().repeat(times));
    }

    /** Presses Tab with Shift held, as often as this. */
    public void tabBack(int times) {
        new Actions(driver)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB.toString().repeat(times))
                .keyUp(Keys.SHIFT)
                .perform();
    }

    /** Has a script run in each page from the next on, before those of the page. */
    public void beforeEachPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Has answers come no faster from now on, and late, as on the line of a telephone. @param speed bytes a second, or {@link #UNLIMITED} */
    public void limitSpeed(int speed) {
        driver.executeCdpCommand("Network.enable", Map.of());
        int latency = speed == UNLIMITED ? 0 : MOBILE_LATENCY;
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", latency, "downloadThroughput", speed, "uploadThroughput", speed));
    }

    /** Whether scripts of pages run from the next page on. What {@link #run} is given runs anyway. */
    public void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Has files be saved there from now on, without a question. */
    public void saveInto(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
    }

    /** Clicks on what a selector finds first, once it has come into sight. */
    public void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** What the browser complained of since it was asked last: a file not found, a rule of the page broken. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What was asked for since this was asked last. */
    public List<Request> requests() {
        return Request.of(driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .toList());
    }

    /** The cookies of every page that this browser has shown. */
    public List<?> cookies() {
        return (List<?>)
                driver.executeCdpCommand("Storage.getCookies", Map.of()).get("cookies");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
