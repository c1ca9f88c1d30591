package org.prongsai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.prongsai.output.FinishedSite;
import org.prongsai.problem.Messages;
import org.prongsai.publish.PublishFailure;
import org.prongsai.publish.ServedSite;

/** Tells whether what is served is what was built. */
final class ServedSiteCheck {
    /** Of each kind so many files are named. */
    private static final int NAMED = 20;

    private final Session session;
    private final Messages messages;

    ServedSiteCheck(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    /** Compares, and gives the exit code. @param address as it was typed */
    int run(FinishedSite site, String address) {
        Optional<ServedSite> served = ServedSite.at(address);
        if (served.isEmpty()) return tell(Main.USAGE, "publish.verify-address", address);
        try {
            return tell(compared(site, served.get()), address);
        } catch (IOException e) {
            return tell(Main.PROBLEMS, "publish.verify-unreachable", address, PublishFailure.wordsOf(e));
        }
    }

    private ServedSite.Comparison compared(FinishedSite site, ServedSite served) throws IOException {
        int all = site.sums().size();
        try (CountLine count = CountLine.started(session, "publish.verifying")) {
            return served.compare(site, asked -> count.reached(asked, all));
        }
    }

    private int tell(ServedSite.Comparison found, String address) {
        PrintWriter out = session.out();
        if (found.isSame()) {
            out.println(messages.sentence("publish.verified", address, Integer.toString(found.files())));
            out.flush();
            return Main.DONE;
        }
        name("publish.verify-missing", found.missing());
        name("publish.verify-different", found.different());
        return tell(
                Main.PROBLEMS,
                "publish.not-verified",
                address,
                Integer.toString(found.missing().size()),
                Integer.toString(found.different().size()),
                Integer.toString(found.files()));
    }

    private void name(String sentence, List<String> files) {
        for (String file : files.subList(0, Math.min(NAMED, files.size())))
            session.err().println(messages.sentence(sentence, file));
        if (files.size() > NAMED)
            session.err().println(messages.sentence("publish.more-files", Integer.toString(files.size() - NAMED)));
    }

    private int tell(int code, String sentence, String... details) {
        session.err().println(messages.sentence(sentence, details));
        session.err().flush();
        return code;
    }
}
