package kutip.report.document;

import java.util.Locale;

/** A chart as a vector drawing, made without a browser; sizes are CSS pixels. */
public final class SvgChart {

  public static final String UP = "#2e7d5b";
  public static final String DOWN = "#c2571a";
  public static final String IN = "#2f62b5";
  public static final String OUT = "#b07a10";
  public static final String INK = "#1b1f2a";
  public static final String SOFT = "#5b6474";
  private static final String LINE = "#dde2ea";

  private final StringBuilder out = new StringBuilder();
  private final String name;
  private final int width;
  private int hatches;

  /**
   * @param name tells it from the other drawings of its document
   */
  public SvgChart(String name, int width, int height) {
    this.name = name;
    this.width = width;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    out.append("\" height=\"").append(height).append("\">");
  }

  public int width() {
    return width;
  }

  /** A bar; unreviewed figures are hatched, as on the pages. */
  public SvgChart bar(double x, double y, double w, double h, String colour, boolean unreviewed) {
    if (w <= 0 || h <= 0) {
      return this;
    }
    if (unreviewed) {
      hatched(x, y, w, h, colour);
    } else {
      rect(x, y, w, h, colour, "none");
    }
    return this;
  }

  /** Lines instead of a pattern, which some PDF readers draw as a picture. */
  private void hatched(double x, double y, double w, double h, String colour) {
    String clip = "h-" + name + "-" + hatches++;
    out.append("<clipPath id=\"").append(clip).append("\"><rect x=\"").append(number(x));
    out.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(w));
    out.append("\" height=\"").append(number(h)).append("\"/></clipPath>");
    out.append("<g clip-path=\"url(#").append(clip).append(")\">");
    for (double at = x - h; at < x + w; at += 4) {
      line(at, y + h, at + h, y, colour, 1.2);
    }
    out.append("</g>");
    rect(x, y, w, h, "none", colour);
  }

  private void rect(double x, double y, double w, double h, String fill, String stroke) {
    out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" width=\"").append(number(w)).append("\" height=\"").append(number(h));
    out.append("\" fill=\"").append(fill).append("\" stroke=\"").append(stroke).append("\"/>");
  }

  /** A point; hollow when unreviewed. */
  public SvgChart dot(double x, double y, String colour, boolean unreviewed) {
    out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
    out.append("\" r=\"4\" stroke-width=\"1.6\" stroke=\"").append(colour).append("\" fill=\"");
    out.append(unreviewed ? "#ffffff" : colour).append("\"/>");
    return this;
  }

  public SvgChart line(double x1, double y1, double x2, double y2, String colour, double weight) {
    out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
    out.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
    out.append("\" stroke=\"").append(colour).append("\" stroke-width=\"").append(number(weight));
    out.append("\"/>");
    return this;
  }

  public SvgChart grid(double y) {
    return line(0, y, width, y, LINE, 0.8);
  }

  /**
   * A label.
   *
   * @param anchor start, middle or end: which part of the text stands at x
   */
  public SvgChart text(double x, double y, String anchor, String colour, String text) {
    out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" text-anchor=\"").append(anchor).append("\" font-family=\"sans, han, hangul\"");
    out.append(" font-size=\"9\" fill=\"").append(colour).append("\">");
    out.append(new Xhtml().text(text)).append("</text>");
    return this;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  @Override
  public String toString() {
    return out + "</svg>";
  }
}
