package org.prongsai.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.prongsai.model.Picture;
import org.prongsai.model.Picture.Pixels;

/**
 * A drawing written anew, of what may stand in one and nothing else. What programs keep for themselves is left out; what could do more than be looked
 * at is refused, since a drawing without it would be another.
 */
public final class Svg {
    private static final String SPACE = "http://www.w3.org/2000/svg";
    private static final String LINKS = "http://www.w3.org/1999/xlink";

    /** Of a drawing that does not say how large it is, as browsers show it. */
    private static final Pixels USUAL = new Pixels(300, 150);

    private static final int LARGEST_SIDE = 20_000;
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(px|mm|cm|in|pt)?\\s*");
    private static final Map<String, Double> UNITS =
            Map.of("px", 1.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0, "pt", 96 / 72.0);

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> using = new HashSet<>();
    private final Map<String, Integer> used = new HashMap<>();
    private Optional<Pixels> size = Optional.empty();
    private boolean styling;

    private Svg(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    /** A drawing that may be published. */
    public record Drawing(byte[] bytes, Picture picture) {}

    /**
     * @throws RefusedDrawing when there is something in it that must not be
     * @throws BrokenPicture when it is no XML
     */
    public static Drawing read(byte[] bytes) throws RefusedDrawing, BrokenPicture {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        int entity = start.indexOf("!ENTITY");
        if (entity >= 0) throw new RefusedDrawing("!ENTITY", lineOf(entity, start));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written, "UTF-8");
            Svg svg = new Svg(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), out);
            svg.copy();
            out.close();
            Picture picture = new Picture(svg.size.orElse(USUAL), Picture.UPRIGHT, Picture.Colours.LISTED);
            return new Drawing(written.toByteArray(), picture);
        } catch (XMLStreamException e) {
            throw new BrokenPicture("no XML: " + e.getMessage());
        }
    }

    private static int lineOf(int at, String text) {
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private void copy() throws XMLStreamException, RefusedDrawing, BrokenPicture {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) startElement();
            else if (event == XMLStreamConstants.END_ELEMENT) endElement();
            else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) characters();
            else if (event == XMLStreamConstants.ENTITY_REFERENCE) throw refused("&" + in.getLocalName() + ";");
        }
        for (Map.Entry<String, Integer> use : used.entrySet())
            if (using.contains(use.getKey())) throw new RefusedDrawing("use #" + use.getKey(), use.getValue());
    }

    private RefusedDrawing refused(String what) {
        return new RefusedDrawing(what, Math.max(1, in.getLocation().getLineNumber()));
    }

    private void startElement() throws XMLStreamException, RefusedDrawing, BrokenPicture {
        String name = in.getLocalName();
        if (open.isEmpty() && !(name.equals("svg") && SPACE.equals(in.getNamespaceURI())))
            throw new BrokenPicture("no drawing");
        if (!SPACE.equals(in.getNamespaceURI()) || name.equals("metadata")) {
            if (open.isEmpty()) throw new BrokenPicture("no drawing");
            skip();
            return;
        }
        if (!SvgWords.isElement(name)) throw refused(name);
        out.writeStartElement(name);
        if (open.isEmpty()) {
            out.writeDefaultNamespace(SPACE);
            out.writeNamespace("xlink", LINKS);
            size = size();
        }
        String id = Optional.ofNullable(in.getAttributeValue(null, "id")).orElse("");
        if (name.equals("use")) using.addAll(open);
        open.push(id);
        styling = name.equals("style");
        for (int i = 0; i < in.getAttributeCount(); i++) attribute(name, i);
    }

    /** With all that is in it. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private void attribute(String element, int at) throws XMLStreamException, RefusedDrawing {
        String name = in.getAttributeLocalName(at);
        String space = Optional.ofNullable(in.getAttributeNamespace(at)).orElse("");
        String value = in.getAttributeValue(at);
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) throw refused(name);
        boolean link = name.equals("href") && (space.isEmpty() || space.equals(LINKS));
        if (link) {
            if (!value.startsWith("#")) throw refused("href=" + value);
            if (element.equals("use"))
                used.putIfAbsent(value.substring(1), in.getLocation().getLineNumber());
            out.writeAttribute("xlink", LINKS, "href", value);
        } else if (space.equals(XMLConstants.XML_NS_URI) && name.equals("space")) {
            out.writeAttribute("xml", space, name, value);
        } else if (space.isEmpty() && SvgWords.isAttribute(name)) {
            if (SvgWords.leadsOutside(value)) throw refused(name + "=" + value);
            out.writeAttribute(name, value);
        }
    }

    private void characters() throws XMLStreamException, RefusedDrawing {
        String text = in.getText();
        if (styling && SvgWords.leadsOutside(text)) throw refused("style");
        out.writeCharacters(text);
    }

    private void endElement() throws XMLStreamException {
        open.pop();
        styling = false;
        out.writeEndElement();
    }

    private Optional<Pixels> size() {
        Optional<Double> width = length(in.getAttributeValue(null, "width"));
        Optional<Double> height = length(in.getAttributeValue(null, "height"));
        if (width.isPresent() && height.isPresent()) return Optional.of(pixels(width.get(), height.get()));
        String box = in.getAttributeValue(null, "viewBox");
        String[] sides = box == null ? new String[0] : box.strip().split("[\\s,]+");
        if (sides.length != 4) return Optional.empty();
        width = length(sides[2]);
        height = length(sides[3]);
        return width.isPresent() && height.isPresent()
                ? Optional.of(pixels(width.get(), height.get()))
                : Optional.empty();
    }

    private static Pixels pixels(double width, double height) {
        return new Pixels(side(width), side(height));
    }

    private static int side(double length) {
        return (int) Math.max(1, Math.min(LARGEST_SIDE, Math.round(length)));
    }

    private static Optional<Double> length(String typed) {
        Matcher length = LENGTH.matcher(typed == null ? "" : typed);
        if (!length.matches()) return Optional.empty();
        double unit = UNITS.get(Optional.ofNullable(length.group(2)).orElse("px"));
        return Optional.of(Double.parseDouble(length.group(1)) * unit);
    }
}
