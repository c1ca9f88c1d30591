package org.prongsai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.prongsai.pdf.InstalledBrowsers.Family;

/** Has the system open an address in the reader's own browser, as a double click would. */
final class AddressOpener {
    private final Family family;
    private final Map<String, String> environment;

    AddressOpener(Family family, Map<String, String> environment) {
        this.family = family;
        this.environment = Map.copyOf(environment);
    }

    /** False when it is known that nothing will open. What becomes of it otherwise is not waited for. */
    boolean open(String address) {
        List<String> command = command(address);
        if (command.isEmpty()) return false;
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Without a screen {@code xdg-open} would open a browser in the terminal. Empty where there is nothing to open with. */
    List<String> command(String address) {
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return switch (family) {
            case WINDOWS -> List.of("cmd", "/c", "start", "", address);
            case MACOS -> List.of("open", address);
            case OTHER -> screen ? List.of("xdg-open", address) : List.of();
        };
    }
}
