package org.assay.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the charts of our templates at the size that they name, as vectors. */
final class ChartDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        double width = ChartPen.number(svg, "width", 0);
        double height = ChartPen.number(svg, "height", 0);
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) Math.round(width * dotsPerPixel);
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) Math.round(height * dotsPerPixel);
            }

            @Override
            public void drawSVG(OutputDevice out, RenderingContext context, double x, double y) {
                out.drawWithGraphics(
                        (float) x, (float) y, (float) width, (float) height, graphics -> new ChartPen(graphics)
                                .draw(svg));
            }
        };
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void addFontStream(FSSupplier<InputStream> stream, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
