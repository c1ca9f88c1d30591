package org.prongsai.links;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;
import org.prongsai.machine.Pace;
import org.prongsai.problem.Problem;

/** Asks for every address outside a site, each once, politely, and never of machines that are not of the whole world. */
public final class LinkChecker {
    private final Setting setting;
    private final Path cache;

    /** @param cache where answers of other days are kept */
    LinkChecker(Setting setting, Path cache) {
        this.setting = setting;
        this.cache = cache;
    }

    /** The world in which it asks. @param isPublic which machines may be connected to @param agent the program, and its version */
    record Setting(
            Network network,
            Predicate<InetAddress> isPublic,
            SSLSocketFactory tls,
            Patience patience,
            Pace pace,
            String agent) {}

    /** In the world as it is. @param agent the program and its version, as servers are told */
    public static LinkChecker ofSystem(Path cache, String agent) {
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new LinkChecker(
                new Setting(Network.ofSystem(), new PublicAddresses(), tls, Patience.USUAL, Pace.ofSystem(), agent),
                cache);
    }

    /**
     * What came of it.
     *
     * @param problems in order
     * @param unreached how many addresses nobody could be asked for, as there seems to be no network; nothing is said of them
     */
    public record Checked(List<Problem> problems, int unreached) {
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /** Asks for addresses of the web. @param site for whose sake, in full */
    public Checked check(List<Reference> references, String site, AskingProgress progress) {
        Map<String, Destination> wanted = new TreeMap<>();
        for (Reference reference : references)
            Destination.of(reference.address()).ifPresent(found -> wanted.put(found.address(), found));
        AnswerCache kept = AnswerCache.read(cache, setting.pace().now());
        Map<String, Answer> answers = new TreeMap<>();
        List<Destination> unknown = new ArrayList<>();
        wanted.forEach((address, destination) ->
                kept.of(address).ifPresentOrElse(known -> answers.put(address, known), () -> unknown.add(destination)));
        Exchange exchange = new Exchange(
                setting.tls(), setting.patience(), setting.pace(), setting.agent() + " (link check for " + site + ")");
        Visit visit = new Visit(setting.network(), setting.isPublic(), exchange);
        answers.putAll(new Round(visit, kept, setting.pace(), setting.network()).ask(unknown, progress));
        kept.save();
        return new Checked(AnswerProblems.of(references, answers), wanted.size() - answers.size());
    }
}
