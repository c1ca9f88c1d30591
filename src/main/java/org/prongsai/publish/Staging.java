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
    private final Waiting waiting;
    private final UploadProgress progress;
    private long sent;

    Staging(FinishedSite site, Remote remote, Waiting waiting, UploadProgress progress) {
        this.site = site;
        this.waiting = waiting;
        this.remote = remote;
        this.progress = progress;
    }

    /** Writes into the folder whose it is. */
    void claim(SiteAddress address) throws IOException {
        remote.makeFolder(waiting.folder());
        if (remote.read(Workplace.MARKER).isPresent()) return;
        String marker = waiting.folder() + "/marker.txt";
        String text = address.text()
                + "\nโฟลเดอร์นี้เป็นของเว็บไซต์ข้างบน โปร่งใส (prongsai publish) เขียนไฟล์นี้ไว้กันการส่งเว็บไซต์ของหน่วยงานอื่นมาทับ อย่าลบ\n";
        remote.delete(marker);
        remote.put(marker, Content.of(text), 0, bytes -> {});
        remote.replace(marker, Workplace.MARKER);
    }

    /** Sends what has not arrived yet; what an upload before has sent is not sent again. */
    void send(UploadPlan plan) throws IOException {
        try {
            SortedMap<String, Remote.Entry> arrived = remote.list(waiting.folder());
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
            if (e.reason() == Reason.NO_SPACE) new Leftovers(remote).removeGathered();
            throw e;
        }
    }

    /** What waits for a site that was built before this one. */
    private void removeOthers(SortedMap<String, Remote.Entry> arrived, Set<String> wanted) throws IOException {
        for (String name : List.copyOf(arrived.keySet())) {
            if (wanted.contains(name)) continue;
            remote.delete(waiting.folder() + "/" + name);
            arrived.remove(name);
        }
    }

    private void send(Step.Put put, SortedMap<String, Remote.Entry> arrived, long all) throws IOException {
        Content content = content(put);
        Remote.Entry part = arrived.get(put.waiting());
        long from = part == null || part.bytes() > put.bytes() ? 0 : part.bytes();
        long before = sent;
        if (part != null && from == 0) remote.delete(waiting.of(put));
        progress.sent(before + from, all);
        boolean whole = part != null && from == put.bytes();
        if (!whole) remote.put(waiting.of(put), content, from, bytes -> progress.sent(before + from + bytes, all));
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
            remote.delete(waiting.of(put));
            remote.put(waiting.of(put), content(put), 0, bytes -> progress.sent(sent, all));
        }
        List<Step.Put> still = damaged.isEmpty() ? List.of() : damaged(damaged);
        if (!still.isEmpty()) {
            for (Step.Put put : still) remote.delete(waiting.of(put));
            throw new PublishFailure(Reason.DAMAGED, still.get(0).name(), Integer.toString(still.size()));
        }
    }

    private List<Step.Put> damaged(List<Step.Put> puts) throws IOException {
        Map<String, Remote.Entry> arrived = remote.list(waiting.folder());
        List<Step.Put> damaged = new ArrayList<>();
        for (Step.Put put : puts) {
            Remote.Entry entry = arrived.get(put.waiting());
            boolean whole = entry != null && entry.bytes() == put.bytes();
            if (!whole
                    || remote.sha256(waiting.of(put))
                            .filter(sum -> !sum.equals(put.sha256()))
                            .isPresent()) damaged.add(put);
        }
        return damaged;
    }

    /** Says what is to be done now that all has arrived. */
    void keep(Journal journal) throws IOException {
        remote.delete(waiting.steps());
        remote.put(waiting.steps(), Content.of(journal.text()), 0, bytes -> {});
    }
}
