package org.prongsai.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.prongsai.output.FinishedSite;
import org.prongsai.publish.PublishFailure.Reason;

/** Sends new files to where they wait, and makes sure that they have arrived as they are. The published site is not touched. */
final class Staging {
    private final FinishedSite site;
    private final Remote remote;
    private final UploadProgress progress;
    private long sent;

    Staging(FinishedSite site, Remote remote, UploadProgress progress) {
        this.site = site;
        this.remote = remote;
        this.progress = progress;
    }

    /** Writes into the folder whose it is. */
    void claim(SiteAddress address) throws IOException {
        remote.makeFolder(Workplace.FOLDER);
        if (remote.read(Workplace.MARKER).isPresent()) return;
        String waiting = Workplace.waiting(Workplace.MARKER, address.text());
        String text = address.text()
                + "\nโฟลเดอร์นี้เป็นของเว็บไซต์ข้างบน โปร่งใส (prongsai publish) เขียนไฟล์นี้ไว้กันการส่งเว็บไซต์ของหน่วยงานอื่นมาทับ อย่าลบ\n";
        remote.delete(waiting);
        remote.put(waiting, Content.of(text), 0, bytes -> {});
        remote.replace(waiting, Workplace.MARKER);
    }

    /** Sends what has not arrived yet; what an upload before has sent is not sent again. */
    void send(UploadPlan plan) throws IOException {
        try {
            SortedMap<String, Remote.Entry> arrived = remote.list(Workplace.FOLDER);
            removeOthers(arrived, plan.waiting());
            boolean first = true;
            for (Step.Put put : plan.puts()) {
                send(put, arrived, plan.bytes());
                // a place that changes what it is sent is found out before all is sent
                if (first) insist(List.of(put), plan.bytes());
                first = false;
            }
            insist(plan.puts(), plan.bytes());
        } catch (PublishFailure e) {
            if (e.reason() == Reason.NO_SPACE) remove(remote.list(Workplace.FOLDER));
            throw e;
        }
    }

    /** What waits for a site that was built before this one. */
    private void removeOthers(SortedMap<String, Remote.Entry> arrived, Set<String> wanted) throws IOException {
        for (String name : List.copyOf(arrived.keySet())) {
            if (wanted.contains(Workplace.FOLDER + "/" + name)) continue;
            remote.delete(Workplace.FOLDER + "/" + name);
            arrived.remove(name);
        }
    }

    private void remove(SortedMap<String, Remote.Entry> arrived) throws IOException {
        for (String name : arrived.keySet()) remote.delete(Workplace.FOLDER + "/" + name);
        remote.removeFolder(Workplace.FOLDER);
    }

    private void send(Step.Put put, SortedMap<String, Remote.Entry> arrived, long all) throws IOException {
        Content content = content(put);
        Remote.Entry part = arrived.get(shortName(put));
        long from = part == null || part.bytes() > put.bytes() ? 0 : part.bytes();
        long before = sent;
        if (part != null && from == 0) remote.delete(put.waiting());
        progress.sent(before + from, all);
        boolean whole = part != null && from == put.bytes();
        if (!whole) remote.put(put.waiting(), content, from, bytes -> progress.sent(before + from + bytes, all));
        sent = before + put.bytes();
        progress.sent(sent, all);
    }

    private Content content(Step.Put put) throws IOException {
        Content content = Content.of(site.file(put.name()));
        if (content.bytes() != put.bytes() || !Sums.of(content).equals(put.sha256()))
            throw new PublishFailure(Reason.SITE_CHANGED, put.name());
        return content;
    }

    /** What did not arrive as it is gets a second chance, from its first byte. */
    private void insist(List<Step.Put> puts, long all) throws IOException {
        List<Step.Put> damaged = damaged(puts);
        for (Step.Put put : damaged) {
            remote.delete(put.waiting());
            remote.put(put.waiting(), content(put), 0, bytes -> progress.sent(sent, all));
        }
        List<Step.Put> still = damaged.isEmpty() ? List.of() : damaged(damaged);
        if (!still.isEmpty()) {
            for (Step.Put put : still) remote.delete(put.waiting());
            throw new PublishFailure(Reason.DAMAGED, still.get(0).name(), Integer.toString(still.size()));
        }
    }

    private List<Step.Put> damaged(List<Step.Put> puts) throws IOException {
        Map<String, Remote.Entry> arrived = remote.list(Workplace.FOLDER);
        List<Step.Put> damaged = new ArrayList<>();
        for (Step.Put put : puts) {
            Remote.Entry entry = arrived.get(shortName(put));
            boolean whole = entry != null && entry.bytes() == put.bytes();
            if (!whole
                    || remote.sha256(put.waiting())
                            .filter(sum -> !sum.equals(put.sha256()))
                            .isPresent()) damaged.add(put);
        }
        return damaged;
    }

    private static String shortName(Step.Put put) {
        return put.waiting().substring(Workplace.FOLDER.length() + 1);
    }

    /** Says what is to be done now that all has arrived. From here on an upload that is cut is finished by the next. */
    void keep(Journal journal) throws IOException {
        Content content = Content.of(journal.text());
        String waiting = Workplace.STEPS + ".new";
        remote.delete(waiting);
        remote.put(waiting, content, 0, bytes -> {});
        remote.replace(waiting, Workplace.STEPS);
    }
}
