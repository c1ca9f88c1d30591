package org.prongsai.sharing;

import static org.prongsai.sharing.SharingPicture.HEIGHT;
import static org.prongsai.sharing.SharingPicture.WIDTH;

import java.util.List;
import org.prongsai.sharing.Paragraph.Room;
import org.prongsai.sharing.SharingPicture.Result;
import org.prongsai.sharing.SharingPicture.Standing;
import org.prongsai.sharing.font.Typeface;

/** Draws pictures. What it keeps is the typeface, which is read in two milliseconds. */
public final class SharingPainter {
    private static final int MARGIN = 64;
    private static final int ACROSS = WIDTH - 2 * MARGIN;
    private static final int NAME = 40;
    private static final int SMALL = 26;
    private static final int KICKER = 28;
    private static final int GAP = 56;

    /** A score in digits, which have no marks. */
    private static final int FIGURE = 156;

    /** A score in words, such as that of a lower bound. */
    private static final int WORDS = 84;

    /** Where the lower part ends that holds ruler and notice. */
    private static final int FOOT = 588;

    private static final int NOTICE = 50;

    private static final int GOOD = 0x17683F;
    private static final int WARN = 0x7D4D08;
    private static final int NEUTRAL = 0x17201C;

    private final Typeface regular = Typeface.regular();
    private final Typeface bold = Typeface.bold();

    /** The bytes of a PNG file of {@value SharingPicture#WIDTH} by {@value SharingPicture#HEIGHT} pixels. */
    public byte[] png(SharingPicture picture) {
        Sheet sheet = new Sheet(WIDTH, HEIGHT);
        edge(sheet);
        double top = head(sheet, picture);
        double bottom = foot(sheet, picture);
        middle(sheet, picture, top, bottom);
        return sheet.png(Palette.of(picture.colour(), status(picture)));
    }

    private static int status(SharingPicture picture) {
        return picture.result()
                .map(result -> switch (result.standing()) {
                    case REACHED -> GOOD;
                    case MISSED -> WARN;
                    case OPEN -> NEUTRAL;
                })
                .orElse(NEUTRAL);
    }

    /** One mark for each point of a hundred along the upper edge, as on every page. */
    private static void edge(Sheet sheet) {
        for (int point = 0; point < 100; point++) {
            int x = point * WIDTH / 100;
            if (point % 10 == 0) sheet.box(Ink.ACCENT, x, 0, 3, 20);
            else sheet.box(Ink.ACCENT, x, 0, 2, 10);
        }
    }

    /** Who says it, and of what. Gives where the head ends. */
    private double head(Sheet sheet, SharingPicture picture) {
        Paragraph name = Paragraph.fitted(picture.organisation(), bold, new Room(ACROSS, 2, 2 * NAME * 1.5), NAME, 28);
        double y = words(sheet, Ink.TEXT, name, bold, MARGIN, 88);
        Paragraph area = line(picture.area(), regular, ACROSS, SMALL, 20);
        y = words(sheet, Ink.MUTED, area, regular, MARGIN, y - 4);
        if (picture.kicker().isEmpty()) return y;
        Paragraph kicker = line(picture.kicker(), regular, ACROSS, KICKER, 22);
        return words(sheet, Ink.TEXT, kicker, regular, MARGIN, y + 22);
    }

    /** A single line, cut where it is too long. */
    private static Paragraph line(String text, Typeface face, double width, int largest, int smallest) {
        return Paragraph.fitted(text, face, new Room(width, 1, HEIGHT), largest, smallest);
    }

    /** Draws lines, and gives where the next would stand. */
    private static double words(Sheet sheet, Ink ink, Paragraph words, Typeface face, double x, double baseline) {
        double y = baseline;
        for (String line : words.lines()) {
            sheet.words(ink, line, face, words.size(), x, y);
            y += words.leading();
        }
        return y;
    }

    /** Ruler and notice, from below. Gives where they begin. */
    private double foot(Sheet sheet, SharingPicture picture) {
        int bottom = FOOT;
        if (!picture.notice().isEmpty()) {
            sheet.box(Ink.TRACK, MARGIN, bottom - NOTICE + 16, ACROSS, 2);
            words(sheet, Ink.MUTED, line(picture.notice(), regular, ACROSS, 22, 18), regular, MARGIN, bottom + 6);
            bottom -= NOTICE;
        }
        Scale scale = new Scale(sheet, regular, bold, picture.numerals());
        if (picture.result().isEmpty()) return scale.bare(MARGIN, bottom, ACROSS);
        return scale.draw(picture.result().get(), MARGIN, bottom, ACROSS);
    }

    /** The sentence at the left, the figure at the right, both in the middle of what is free. */
    private void middle(Sheet sheet, SharingPicture picture, double top, double bottom) {
        double figure = picture.result()
                .map(result -> figure(sheet, result, top, bottom))
                .orElse(0.0);
        double width = figure == 0 ? ACROSS : ACROSS - figure - GAP;
        Paragraph sentence = Paragraph.fitted(picture.sentence(), bold, new Room(width, 4, bottom - top), 68, 30);
        double spare = Math.max(0, bottom - top - sentence.height()) / 2;
        words(sheet, Ink.TEXT, sentence, bold, MARGIN, top + spare + sentence.size() * 0.95);
    }

    /** The score, and its level below. Gives how wide they are. */
    private double figure(Sheet sheet, Result result, double top, double bottom) {
        boolean inDigits = result.written().codePoints().noneMatch(Character::isLetter);
        Room room = new Room(ACROSS * 0.42, 2, bottom - top);
        Paragraph score = Paragraph.fitted(result.written(), bold, room, inDigits ? FIGURE : WORDS, 40);
        Paragraph level = line(result.level(), bold, ACROSS * 0.42 - 72, 32, 20);
        boolean named = !result.level().isEmpty();
        double below = named ? 84 : 0;
        double free = bottom - top - (score.lines().size() - 1) * score.leading() - score.size() * 0.72 - below;
        double y = top + Math.max(0, free / 2) + score.size() * 0.72;
        double width = 0;
        for (String line : score.lines()) {
            double length = bold.width(line) * score.size() / Typeface.EM;
            sheet.words(Ink.FIGURE, line, bold, score.size(), WIDTH - MARGIN - length, y);
            width = Math.max(width, length);
            y += score.leading();
        }
        double boxTop = y - score.leading() + 28;
        return named ? Math.max(width, level(sheet, level, result.standing(), boxTop)) : width;
    }

    /** The level in a frame, with a sign where it stands towards a target. Gives how wide the frame is. */
    private double level(Sheet sheet, Paragraph level, Standing standing, double top) {
        String words = level.lines().get(0);
        List<Sign> signs = Sign.of(standing).stream().toList();
        int room = signs.isEmpty() ? 0 : 44;
        int across = (int) (bold.width(words) * level.size() / Typeface.EM) + room + 40;
        int left = WIDTH - MARGIN - across;
        frame(sheet, left, (int) top, across, 56);
        signs.forEach(sign -> sheet.fill(Ink.STATUS, sign.contours(), 1, left + 16, top + 44));
        sheet.words(Ink.STATUS, words, bold, level.size(), left + 20 + room, top + 39);
        return across;
    }

    private static void frame(Sheet sheet, int left, int top, int across, int down) {
        sheet.box(Ink.STATUS, left, top, across, 2);
        sheet.box(Ink.STATUS, left, top + down - 2, across, 2);
        sheet.box(Ink.STATUS, left, top, 2, down);
        sheet.box(Ink.STATUS, left + across - 2, top, 2, down);
    }
}
