package org.prongsai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.output.FinishedSite;
import org.prongsai.output.PageHead;
import org.prongsai.render.ChangePage;

/**
 * What an upload adds to a published site, changes and removes.
 *
 * @param address of the site
 * @param otherFiles files that are no pages
 * @param bytes that are to be sent
 */
public record ChangeReport(
        SiteAddress address,
        List<Page> added,
        List<Page> changed,
        List<Page> removed,
        OtherFiles otherFiles,
        long bytes) {
    /** A removed page is asked for its title, which takes time; beyond so many their names have to do. */
    private static final int ASKED = 100;

    public ChangeReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** A page. @param title its name where it has none @param file from the folder of the site */
    public record Page(String title, String file) {}

    /** How many files there are of each kind. */
    public record OtherFiles(int added, int changed, int removed) {}

    static ChangeReport of(FinishedSite site, Upload upload) throws IOException {
        UploadPlan plan = upload.plan();
        return new ChangeReport(
                SiteAddress.of(site),
                here(site, plan.added()),
                here(site, plan.changed()),
                there(upload.remote(), plan.removed()),
                new OtherFiles(others(plan.added()), others(plan.changed()), others(plan.removed())),
                plan.bytes());
    }

    private static int others(List<String> names) {
        return (int) names.stream().filter(name -> !UploadPlan.isPage(name)).count();
    }

    private static List<Page> here(FinishedSite site, List<String> names) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String name : names) {
            if (UploadPlan.isPage(name)) pages.add(page(name, Files.readAllBytes(site.file(name))));
        }
        return pages;
    }

    private static List<Page> there(Remote remote, List<String> names) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String name : names) {
            if (!UploadPlan.isPage(name)) continue;
            byte[] html = pages.size() < ASKED ? remote.read(name).orElse(new byte[0]) : new byte[0];
            pages.add(page(name, html));
        }
        return pages;
    }

    private static Page page(String name, byte[] html) {
        String title = PageHead.of(html).title();
        return new Page(title.isBlank() ? name : title, name);
    }

    /** As a page that stands alone, before it is done. */
    public byte[] plannedPage(Target target) {
        return page(target, target.isTrial() ? ChangePage.State.TRIAL_PLANNED : ChangePage.State.PLANNED);
    }

    /** As a page that stands alone, once it is done. */
    public byte[] donePage(Target target) {
        return page(target, target.isTrial() ? ChangePage.State.TRIED : ChangePage.State.DONE);
    }

    private byte[] page(Target target, ChangePage.State state) {
        return ChangePage.page(new ChangePage.Changes(
                address.text(),
                target.place(),
                state,
                told(added),
                told(changed),
                told(removed),
                List.of(otherFiles.added(), otherFiles.changed(), otherFiles.removed())));
    }

    private static List<ChangePage.Page> told(List<Page> pages) {
        return pages.stream()
                .map(page -> new ChangePage.Page(page.title(), page.file()))
                .toList();
    }

    /** Whether the published site is what was built. */
    public boolean isEmpty() {
        return added.isEmpty()
                && changed.isEmpty()
                && removed.isEmpty()
                && otherFiles.added() + otherFiles.changed() + otherFiles.removed() == 0;
    }
}
