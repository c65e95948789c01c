package kutip.article.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * A full-text index with the watermark of the changes that it holds: both are committed together,
 * so a kill leaves them in step.
 */
public final class TextIndex implements Closeable {

  /** Raised whenever texts are analysed or stored differently: older indexes are built anew. */
  private static final String FORMAT = "1";

  /** More matches than this are not counted one by one. */
  private static final int COUNTED = 10_000;

  private static final int DEEPEST = 10_000;
  private static final String ID = "id";
  private static final String DAY = "day";
  private static final String TAG = "tag";
  private static final Sort NEWEST = newest();

  private final Analyzer analyzer = Analyzers.all();
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private TextIndex(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(48);
    config.setCommitOnClose(false);
    // Newest first on disk: a search for the newest stops when it has seen enough.
    config.setIndexSort(NEWEST);
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    config.setMergePolicy(merging);
    writer = new IndexWriter(directory, config);
    searchers = new SearcherManager(writer, null);
  }

  /** What lies there and cannot be read is dropped: all of it can be built from the store. */
  public static TextIndex inFolder(Path folder) {
    try {
      Directory directory = FSDirectory.open(folder);
      try {
        return new TextIndex(directory);
      } catch (CorruptIndexException
          | IndexFormatTooOldException
          | IndexFormatTooNewException
          | IllegalArgumentException unreadable) {
        for (String file : directory.listAll()) {
          directory.deleteFile(file);
        }
        return new TextIndex(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static TextIndex inMemory() {
    try {
      return new TextIndex(new ByteBuffersDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last change that is held for good; -1 when the index must be built from scratch. */
  public long watermark() {
    long watermark = -1;
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      boolean current = false;
      for (Map.Entry<String, String> entry : data) {
        current |= entry.getKey().equals("format") && entry.getValue().equals(FORMAT);
        watermark =
            entry.getKey().equals("watermark") ? Long.parseLong(entry.getValue()) : watermark;
      }
      return current ? watermark : -1;
    }
    return watermark;
  }

  public void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces what is held of these articles. */
  public void put(Collection<IndexedText> texts) {
    try {
      for (IndexedText text : texts) {
        writer.updateDocument(term(text.id()), document(text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void remove(Collection<Long> ids) {
    try {
      writer.deleteDocuments(ids.stream().map(TextIndex::term).toArray(Term[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops what was removed or replaced from the files too, where it would stay for long. */
  public void expunge() {
    try {
      writer.forceMergeDeletes(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets searches see all changes so far. */
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps all changes so far for good, together with the watermark. */
  public void commit(long watermark) {
    try {
      Map<String, String> data = Map.of("watermark", "" + watermark, "format", FORMAT);
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term term(long id) {
    return new Term(ID, Long.toString(id));
  }

  private static Document document(IndexedText text) {
    Document document = new Document();
    document.add(new StringField(ID, Long.toString(text.id()), Field.Store.NO));
    document.add(new NumericDocValuesField(ID, text.id()));
    LocalDate published = text.publishedOn();
    if (published != null) {
      document.add(new LongPoint(DAY, published.toEpochDay()));
      document.add(new NumericDocValuesField(DAY, published.toEpochDay()));
    }
    String field = Analyzers.field(text.language());
    if (text.title() != null) {
      document.add(new TextField(field, text.title(), Field.Store.NO));
    }
    document.add(new TextField(field, text.text(), Field.Store.NO));
    text.tags().forEach(tag -> document.add(new StringField(TAG, tag, Field.Store.NO)));
    return document;
  }

  public Found find(Wanted wanted, int offset, int limit) {
    if (offset + limit > DEEPEST) {
      return new Found(List.of(), COUNTED, true);
    }
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return find(searcher, wanted, offset, limit);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found find(IndexSearcher searcher, Wanted wanted, int offset, int limit)
      throws IOException {
    TopDocs top =
        searcher.search(
            query(wanted),
            new TopFieldCollectorManager(sort(wanted), Math.max(1, offset + limit), COUNTED));
    List<Long> ids = new ArrayList<>();
    for (int i = offset; i < top.scoreDocs.length; i++) {
      ids.add(idOf(searcher, top.scoreDocs[i]));
    }
    return new Found(
        ids, top.totalHits.value, top.totalHits.relation != TotalHits.Relation.EQUAL_TO);
  }

  private static long idOf(IndexSearcher searcher, ScoreDoc hit) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
    var values = leaf.reader().getNumericDocValues(ID);
    if (values == null || !values.advanceExact(hit.doc - leaf.docBase)) {
      throw new IllegalStateException("an indexed article has no id");
    }
    return values.longValue();
  }

  private static Sort newest() {
    SortField day = new SortField(DAY, SortField.Type.LONG, true);
    day.setMissingValue(Long.MIN_VALUE);
    return new Sort(day, new SortField(ID, SortField.Type.LONG, true));
  }

  private static Sort sort(Wanted wanted) {
    SortField[] newest = NEWEST.getSort();
    return wanted.byDate() ? NEWEST : new Sort(SortField.FIELD_SCORE, newest[0], newest[1]);
  }

  private Query query(Wanted wanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(
        wanted.words().isBlank()
            ? new MatchAllDocsQuery()
            : SearchWords.parse(wanted.words(), analyzer),
        BooleanClause.Occur.MUST);
    LocalDate from = wanted.from();
    LocalDate to = wanted.to();
    if (from != null || to != null) {
      all.add(
          LongPoint.newRangeQuery(
              DAY,
              from == null ? Long.MIN_VALUE : from.toEpochDay(),
              to == null ? Long.MAX_VALUE : to.toEpochDay()),
          BooleanClause.Occur.FILTER);
    }
    for (Set<String> tags : wanted.tags()) {
      List<BytesRef> terms = tags.stream().map(BytesRef::new).toList();
      all.add(new TermInSetQuery(TAG, terms), BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  /** How many articles are held, those not yet committed included. */
  public int size() {
    return writer.getDocStats().numDocs;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }
}
