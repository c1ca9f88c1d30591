package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Appendix;
import org.prongsai.model.Inside;
import org.prongsai.model.MediaFile;
import org.prongsai.model.SitePath;
import org.prongsai.render.view.PageView;
import org.prongsai.thai.Languages;
import org.prongsai.thai.Numerals;

/** Files to download, with what can be known of them before. */
final class FileViews {
    private FileViews() {}

    static PageView.FileView of(Appendix.Attachment attachment, Hrefs hrefs, Numerals numerals) {
        MediaFile file = attachment.file();
        Inside inside = file.inside().get();
        List<String> note = new ArrayList<>();
        note.add(file.kind().label());
        note.add(numerals.ofGenerated(FileSize.thai(file.size())));
        boolean scanned = inside.pages().filter(Inside.Pages::areScanned).isPresent();
        inside.paper().ifPresent(paper -> {
            note.add(numerals.ofGenerated(Integer.toString(paper.pages())) + " หน้า");
            // scanners name a language whatever is on the paper
            if (!scanned && !paper.language().isEmpty()) note.add("ภาษา" + Languages.nameOf(paper.language()));
            boolean other = !paper.title().isEmpty() && !paper.title().equals(attachment.title());
            if (other) note.add("ชื่อในไฟล์ “" + paper.title() + "”");
        });
        return new PageView.FileView(
                hrefs.to(file.path()),
                attachment.title(),
                name(file.path()),
                String.join(", ", note),
                scanned,
                file.checksum().get());
    }

    /** Under which it is downloaded. */
    private static String name(SitePath file) {
        return file.value().substring(file.value().lastIndexOf('/') + 1);
    }
}
