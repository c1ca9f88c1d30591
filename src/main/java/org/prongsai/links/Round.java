package org.prongsai.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.prongsai.machine.Pace;
import org.prongsai.machine.Workers;

/** Asks for many addresses: of each host one after the other, of several hosts at the same time. */
final class Round {
    /** Hosts that are asked at the same time. */
    private static final int HOSTS = 8;

    /** Where so many hosts are not reached and none is, there is no network, and no more are tried. */
    private static final int HOPELESS = 5;

    /** Where no more were to be tried, so many will do. */
    private static final int OFFLINE = 3;

    private final Visit visit;
    private final AnswerCache kept;
    private final Pace pace;
    private final Network network;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Set<String> unreached = ConcurrentHashMap.newKeySet();
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    Round(Visit visit, AnswerCache kept, Pace pace, Network network) {
        this.visit = visit;
        this.kept = kept;
        this.pace = pace;
        this.network = network;
    }

    /** What came of it, by address; nothing for those that could not be asked for as there is no network. */
    Map<String, Answer> ask(List<Destination> all, AskingProgress progress) {
        Map<String, List<Destination>> byHost = new TreeMap<>();
        for (Destination address : all)
            byHost.computeIfAbsent(address.host(), host -> new ArrayList<>()).add(address);
        progress.reached(0, all.size());
        Workers.each(List.copyOf(byHost.values()), HOSTS, host -> {
            for (Destination address : host) {
                if (isOffline(HOPELESS)) return false;
                ask(address);
                progress.reached(done.incrementAndGet(), all.size());
            }
            return true;
        });
        if (isOffline(OFFLINE) || isOffline(1) && !network.isUp())
            answers.values().removeIf(Answer::isOfNobody);
        answers.forEach((address, answer) -> {
            if (answer.isOfNobody()) kept.put(address, answer, pace.now());
        });
        return answers;
    }

    /** What somebody has answered is kept at once, for the program may be stopped; who was not reached may only be out of our reach. */
    private void ask(Destination address) {
        Answer answer = visit.ask(address);
        answers.put(address.address(), answer);
        if (answer.isOfNobody()) {
            unreached.add(address.host());
        } else if (answer.isOfSomebody()) {
            reached.incrementAndGet();
            kept.put(address.address(), answer, pace.now());
        }
    }

    private boolean isOffline(int hosts) {
        return reached.get() == 0 && unreached.size() >= hosts;
    }
}
