package org.prongsai.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.prongsai.links.Answer.Kind;
import org.prongsai.links.Exchange.Method;
import org.prongsai.links.Exchange.Reply;
import org.prongsai.machine.Pace;

/** Asks for addresses, one after the other where redirects lead on. Each host is looked up, judged, and only then connected to, at every step anew. */
final class Visit {
    private static final int MOST_REDIRECTS = 10;

    /** How often a server may ask to be waited for. */
    private static final int MOST_WAITS = 2;

    /** Of those that a name stands for, so many are tried. */
    private static final int MOST_MACHINES = 3;

    private final Network network;
    private final Predicate<InetAddress> isPublic;
    private final Exchange exchange;
    private final HostTurns turns;
    private final Pace pace;
    private final Patience patience;
    private final Set<String> silent = ConcurrentHashMap.newKeySet();

    Visit(Network network, Predicate<InetAddress> isPublic, Exchange exchange) {
        this.network = network;
        this.isPublic = isPublic;
        this.exchange = exchange;
        this.pace = exchange.pace();
        this.patience = exchange.patience();
        this.turns = new HostTurns(pace, patience.between());
    }

    /** What one question leads to. */
    private sealed interface Step {
        record Ended(Answer answer) implements Step {}

        record Sent(Destination to, Reply reply) implements Step {}
    }

    Answer ask(Destination address) {
        Set<String> seen = new HashSet<>();
        Destination here = address;
        Destination forGood = address;
        while (seen.size() <= MOST_REDIRECTS && seen.add(here.address())) {
            Step step = step(here);
            if (step instanceof Step.Ended ended) return ended(ended.answer(), address, forGood);
            Step.Sent sent = (Step.Sent) step;
            // what is for the time being ends what is for good
            if (forGood.equals(here) && sent.reply().isPermanent()) forGood = sent.to();
            here = sent.to();
        }
        return Answer.of(Kind.CIRCLE);
    }

    private static Answer ended(Answer answer, Destination address, Destination forGood) {
        boolean moved = answer.kind() == Kind.THERE && !forGood.equals(address);
        return moved ? new Answer(Kind.MOVED, forGood.address()) : answer;
    }

    private Step step(Destination here) {
        try {
            if (!here.isWeb()) return new Step.Ended(Answer.of(Kind.UNREADABLE));
            List<InetAddress> machines = machines(here.host());
            Optional<InetAddress> special =
                    machines.stream().filter(isPublic.negate()).findFirst();
            if (special.isPresent())
                return new Step.Ended(new Answer(Kind.PRIVATE, special.get().getHostAddress()));
            if (silent.contains(here.authority())) return new Step.Ended(Answer.of(Kind.SILENT));
            return step(here, machines.subList(0, Math.min(machines.size(), MOST_MACHINES)));
        } catch (UnknownHostException e) {
            return new Step.Ended(Answer.of(Kind.NO_HOST));
        } catch (SSLException e) {
            return new Step.Ended(Answer.of(isExpired(e) ? Kind.CERTIFICATE_EXPIRED : Kind.CERTIFICATE));
        } catch (IOException e) {
            silent.add(here.authority());
            return new Step.Ended(Answer.of(Kind.SILENT));
        }
    }

    private Step step(Destination here, List<InetAddress> machines) throws IOException {
        Reply reply = patientReply(here, machines);
        if (reply.isRedirect()) {
            Optional<Destination> to = here.to(reply.location().orElseThrow());
            if (to.isPresent()) return new Step.Sent(to.get(), reply);
        }
        String status = Integer.toString(reply.status());
        if (reply.status() < 300) return new Step.Ended(Answer.of(Kind.THERE));
        if (reply.isLater()) return new Step.Ended(new Answer(Kind.LATER, status));
        boolean gone = reply.status() == 404 || reply.status() == 410;
        return new Step.Ended(new Answer(gone ? Kind.GONE : Kind.REFUSED, status));
    }

    /** A name that is not known the first time may be known the next. */
    private List<InetAddress> machines(String host) throws UnknownHostException {
        try {
            return network.addressesOf(host);
        } catch (UnknownHostException e) {
            pace.pause(patience.again());
            return network.addressesOf(host);
        }
    }

    private Reply patientReply(Destination here, List<InetAddress> machines) throws IOException {
        Reply reply = reply(here, machines);
        for (int waits = 0; waits < MOST_WAITS && reply.isLater(); waits++) {
            Duration wanted = reply.retryAfter().flatMap(this::time).orElse(patience.again());
            if (wanted.compareTo(patience.asked()) > 0) return reply;
            turns.rest(here.host(), wanted);
            reply = reply(here, machines);
        }
        return reply;
    }

    /** In seconds, or as a date. */
    private Optional<Duration> time(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        try {
            Instant then = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration left = Duration.between(pace.now(), then);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Servers that do not know what HEAD is say the strangest things, or nothing; only what they say of GET counts against them. */
    private Reply reply(Destination here, List<InetAddress> machines) throws IOException {
        try {
            Reply head = asked(Method.HEAD, here, machines);
            if (head.status() < 400 || head.isLater()) return head;
        } catch (SSLException e) {
            throw e;
        } catch (IOException e) {
            turns.rest(here.host(), patience.again());
            return retried(here, machines);
        }
        return asked(Method.GET, here, machines);
    }

    private Reply retried(Destination here, List<InetAddress> machines) throws IOException {
        try {
            return asked(Method.GET, here, machines);
        } catch (SSLException e) {
            throw e;
        } catch (IOException e) {
            turns.rest(here.host(), patience.again());
            return asked(Method.GET, here, machines);
        }
    }

    /** Of several machines the first that takes the call. */
    private Reply asked(Method method, Destination here, List<InetAddress> machines) throws IOException {
        return turns.at(here.host(), () -> {
            for (InetAddress machine : machines.subList(0, machines.size() - 1)) {
                try {
                    return exchange.ask(method, here, machine);
                } catch (SSLException e) {
                    throw e;
                } catch (IOException e) {
                    // the next one may be reached, as where IPv6 leads nowhere
                }
            }
            return exchange.ask(method, here, machines.get(machines.size() - 1));
        });
    }

    private static boolean isExpired(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause())
            if (cause instanceof CertificateExpiredException) return true;
        return false;
    }
}
