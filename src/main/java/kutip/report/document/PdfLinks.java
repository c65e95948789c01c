package kutip.report.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Links between the parts of a file, and its bookmarks: both lead to places by name. */
final class PdfLinks {

  /** What an address begins with that leads to a place in another part. */
  static final String ELSEWHERE = "kutip:";

  private final PDDocument pdf;
  private final Map<String, PDPageDestination> places = new HashMap<>();
  private final COSDictionary noBorder = new COSDictionary();

  PdfLinks(PDDocument pdf) {
    this.pdf = pdf;
    noBorder.setInt(COSName.W, 0);
  }

  /** Links to the web are kept; they are never followed here. */
  static boolean mayStand(String uri) {
    return uri.startsWith("#")
        || uri.startsWith(ELSEWHERE)
        || uri.startsWith("https://")
        || uri.startsWith("http://");
  }

  /**
   * The numbers of the pages that the chapters begin on.
   *
   * @param first the number of the first page
   */
  Map<String, Integer> pages(ReportDocument report, List<PDPage> drawn, int first) {
    Map<String, Integer> pages = new HashMap<>();
    for (String id : ids(report)) {
      PDPageDestination place = places.get(id);
      if (place != null) {
        pages.put(id, first + drawn.indexOf(place.getPage()));
      }
    }
    return pages;
  }

  private static List<String> ids(ReportDocument report) {
    return Stream.concat(report.chapters().stream().map(Chapter::id), Stream.of(ReportHtml.NOTES))
        .toList();
  }

  /**
   * Takes the places of the part just drawn, since the library cannot add those of another to them,
   * and lets its links lead to places by name.
   */
  void take(List<PDPage> pages) throws IOException {
    PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
    PDDestinationNameTreeNode its = names == null ? null : names.getDests();
    if (its != null && its.getNames() != null) {
      places.putAll(its.getNames());
    }
    pdf.getDocumentCatalog().setNames(null);
    for (PDPage page : pages) {
      COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; all != null && i < all.size(); i++) {
        link((COSDictionary) all.getObject(i));
      }
    }
  }

  private void link(COSDictionary link) {
    COSDictionary action = link.getCOSDictionary(COSName.A);
    String address = action == null ? null : action.getString(COSName.URI);
    if (address != null && address.startsWith(ELSEWHERE)) {
      link.removeItem(COSName.A);
      link.setString(COSName.DEST, address.substring(ELSEWHERE.length()));
    }
    link.setItem(COSName.BS, noBorder);
  }

  /** Writes the places and the bookmarks. */
  void finish(ReportDocument report) throws IOException {
    PDDestinationNameTreeNode all = new PDDestinationNameTreeNode();
    all.setNames(places);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setDests(all);
    pdf.getDocumentCatalog().setNames(names);
    PDDocumentOutline outline = new PDDocumentOutline();
    for (Chapter chapter : report.chapters()) {
      bookmark(outline, chapter.id(), chapter.title());
    }
    bookmark(outline, ReportHtml.NOTES, report.word(ReportHtml.NOTES));
    pdf.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static PDActionGoTo to(String place) {
    PDActionGoTo action = new PDActionGoTo();
    action.setDestination(new PDNamedDestination(place));
    return action;
  }

  private static void bookmark(PDDocumentOutline outline, String place, String title) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setAction(to(place));
    outline.addLast(item);
  }
}
