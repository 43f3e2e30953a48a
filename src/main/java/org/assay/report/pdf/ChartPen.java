package org.assay.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The part of SVG that our charts are written in: {@code rect}, {@code line} and {@code text} with attributes of their
 * own. No script, style sheet or address is understood. Text stays text in the report's own face.
 */
final class ChartPen {
    private final Graphics2D graphics;

    ChartPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void draw(Element svg) {
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getLocalName()) {
                    case "rect" -> rectangle(element);
                    case "line" -> line(element);
                    case "text" -> text(element);
                    default -> throw new IllegalArgumentException("charts have no <" + element.getLocalName() + ">");
                }
            }
        }
    }

    private void rectangle(Element e) {
        Rectangle2D shape = new Rectangle2D.Double(
                number(e, "x", 0), number(e, "y", 0), number(e, "width", 0), number(e, "height", 0));
        if (shape.getWidth() <= 0) {
            return;
        }
        colour(e, "fill").ifPresent(fill -> {
            graphics.setColor(fill);
            graphics.fill(shape);
        });
        stroke(e).ifPresent(stroke -> graphics.draw(shape));
    }

    private void line(Element e) {
        Line2D shape =
                new Line2D.Double(number(e, "x1", 0), number(e, "y1", 0), number(e, "x2", 0), number(e, "y2", 0));
        stroke(e).ifPresent(stroke -> graphics.draw(shape));
    }

    private Optional<Color> stroke(Element e) {
        Optional<Color> stroke = colour(e, "stroke");
        stroke.ifPresent(colour -> {
            graphics.setColor(colour);
            graphics.setStroke(new BasicStroke((float) number(e, "stroke-width", 1)));
        });
        return stroke;
    }

    private void text(Element e) {
        String text = e.getTextContent().strip();
        float size = (float) number(e, "font-size", 12);
        boolean bold = number(e, "font-weight", 400) >= 600;
        double x = number(e, "x", 0) - width(text, size, bold) * share(e.getAttribute("text-anchor"));
        graphics.setColor(colour(e, "fill").orElse(Color.BLACK));
        graphics.setFont(new Named(bold, size));
        graphics.drawString(text, (float) x, (float) number(e, "y", 0));
    }

    /** How much of the text lies left of its anchor. */
    private static double share(String anchor) {
        return switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static double width(String text, float size, boolean bold) {
        try {
            TrueTypeFont font = Faces.parsed(bold ? Faces.Face.BOLD : Faces.Face.REGULAR);
            var glyphs = font.getUnicodeCmapLookup();
            double units = 0;
            for (int codePoint : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Color> colour(Element e, String attribute) {
        String value = e.getAttribute(attribute);
        return value.isEmpty() ? Optional.empty() : Optional.of(Color.decode(value));
    }

    static double number(Element e, String attribute, double absent) {
        String value = e.getAttribute(attribute);
        return value.isEmpty() ? absent : Double.parseDouble(value);
    }

    /** openhtmltopdf finds its own face by an AWT font's family; this answers the name without opening an AWT font. */
    private static final class Named extends Font {
        private static final long serialVersionUID = 1;

        Named(boolean bold, float size) {
            super(Faces.FAMILY, bold ? BOLD : PLAIN, Math.round(size));
            pointSize = size;
        }

        @Override
        public String getFamily() {
            return Faces.FAMILY;
        }

        @Override
        public String getFamily(Locale locale) {
            return Faces.FAMILY;
        }
    }
}
