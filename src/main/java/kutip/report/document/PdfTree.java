package kutip.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a file that is drawn in parts: the tree of each part is taken away once it is drawn,
 * and all become one in the end.
 */
final class PdfTree {

  private final PDDocument pdf;
  private final List<COSDictionary> documents = new ArrayList<>();
  private final COSArray parents = new COSArray();
  private final COSDictionary background = new COSDictionary();
  private @Nullable PDStructureTreeRoot first;
  private int next;

  PdfTree(PDDocument pdf) {
    this.pdf = pdf;
    background.setItem(COSName.TYPE, COSName.BACKGROUND);
  }

  /** Forgets the tree of pages that are not kept. */
  void drop() {
    pdf.getDocumentCatalog().setStructureTreeRoot(null);
  }

  /**
   * Takes the tree of the part just drawn.
   *
   * @param pages its pages
   * @param place the part's place among the others
   */
  void take(List<PDPage> pages, int place) {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return;
    }
    drop();
    COSDictionary cos = root.getCOSObject();
    COSArray numbers =
        Objects.requireNonNull(cos.getCOSDictionary(COSName.PARENT_TREE)).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      parents.add(COSInteger.get(numbers.getInt(i) + next));
      parents.add(numbers.get(i + 1));
      if (numbers.get(i + 1) instanceof COSArray array) {
        inline(array);
      }
    }
    pages.forEach(page -> page(page.getCOSObject()));
    next += numbers.size() / 2;
    COSDictionary document = kid(cos.getDictionaryObject(COSName.K));
    inlineBelow(document);
    documents.add(place, document);
    if (first == null) {
      first = root;
    }
  }

  private static COSDictionary kid(COSBase kids) {
    return (COSDictionary) (kids instanceof COSArray all ? all.getObject(0) : kids);
  }

  private void page(COSDictionary page) {
    shift(page, COSName.STRUCT_PARENTS);
    share(page);
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      COSDictionary annotation = (COSDictionary) annotations.getObject(i);
      shift(annotation, COSName.STRUCT_PARENT);
      annotation.getValues().forEach(PdfTree::inline);
    }
  }

  /**
   * The library marks each box that it paints, whether it shows anything or not, as background with
   * a rectangle of its own: that was more than half of all memory, and nobody asks for it.
   */
  private void share(COSDictionary page) {
    COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
    COSDictionary marks = resources == null ? null : resources.getCOSDictionary(COSName.PROPERTIES);
    if (marks == null) {
      return;
    }
    for (COSName name : List.copyOf(marks.keySet())) {
      COSDictionary mark = marks.getCOSDictionary(name);
      if (mark != null && COSName.BACKGROUND.equals(mark.getCOSName(COSName.TYPE))) {
        marks.setItem(name, background);
      } else {
        inline(mark);
      }
    }
  }

  /** Lets something be written where it is used: as an object of its own it costs far more. */
  private static void inline(@Nullable COSBase value) {
    if (value instanceof COSArray || value instanceof COSDictionary) {
      value.setDirect(true);
    }
  }

  /** The same for what is no element of the tree below an element. */
  private static void inlineBelow(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    inline(element.getDictionaryObject(COSName.A));
    if (kids instanceof COSArray all) {
      inline(all);
      all.forEach(PdfTree::inlineKid);
    } else {
      inlineKid(kids);
    }
  }

  private static void inlineKid(@Nullable COSBase kid) {
    if (kid instanceof COSDictionary below) {
      if (below.containsKey(COSName.S)) {
        inlineBelow(below);
      } else {
        inline(below);
      }
    }
  }

  private void shift(COSDictionary of, COSName key) {
    if (of.containsKey(key)) {
      of.setInt(key, of.getInt(key) + next);
    }
  }

  /** Makes one tree of all. */
  void finish() {
    if (first == null) {
      return;
    }
    COSDictionary whole = documents.getFirst();
    COSArray kids = new COSArray();
    for (COSDictionary document : documents) {
      COSBase its = document.getDictionaryObject(COSName.K);
      COSArray all = its instanceof COSArray array ? array : new COSArray();
      if (!(its instanceof COSArray) && its != null) {
        all.add(its);
      }
      for (COSBase kid : all) {
        ((COSDictionary) kid).setItem(COSName.P, whole);
        kids.add(kid);
      }
    }
    whole.setItem(COSName.K, kids);
    COSDictionary root = first.getCOSObject();
    root.setItem(COSName.K, whole);
    whole.setItem(COSName.P, root);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, tree);
    first.setParentTreeNextKey(next);
    pdf.getDocumentCatalog().setStructureTreeRoot(first);
  }
}
