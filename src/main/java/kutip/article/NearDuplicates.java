package kutip.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kutip.article.CopyRows.Dated;
import kutip.article.duplicate.Fingerprint;
import org.springframework.stereotype.Component;

/**
 * Groups near-duplicates while they are stored. What it costs does not depend on how many articles
 * are stored: bands are looked up by an index, and few articles are compared.
 */
@Component
class NearDuplicates {

  /** The most stored articles that a new one is compared with: those with most common bands. */
  private static final int MOST_COMPARED = 12;

  /** Texts that many others are like are compared again and again; 10 MB at most. */
  private static final int MOST_REMEMBERED = 2000;

  private final Map<Long, Fresh> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Fresh> eldest) {
              return size() > MOST_REMEMBERED;
            }
          });

  private final BandRows bands;
  private final CopyRows copies;
  private final ArticleRepository articles;

  NearDuplicates(BandRows bands, CopyRows copies, ArticleRepository articles) {
    this.bands = bands;
    this.copies = copies;
    this.articles = articles;
  }

  /** An article as it is compared. */
  private record Fresh(Dated dated, Fingerprint fingerprint) {}

  /** Two articles of which one is a copy of the other. */
  private record Link(Dated one, Dated other) {}

  /** Groups new articles with stored ones and with one another. */
  void add(List<ArticleEntity> stored) {
    List<Fresh> fresh =
        stored.parallelStream().map(a -> new Fresh(dated(a), Fingerprint.of(a.body))).toList();
    Map<Long, List<Long>> known = bands.find(allBands(fresh));
    List<long[]> rows = new ArrayList<>();
    Map<Fresh, List<Long>> candidates = new LinkedHashMap<>();
    for (Fresh article : fresh) {
      List<Long> like = candidates(article, known);
      if (!like.isEmpty()) {
        candidates.put(article, like);
      }
      for (long band : article.fingerprint().bands()) {
        List<Long> others = known.computeIfAbsent(band, b -> new ArrayList<>());
        if (others.size() < BandRows.MOST) {
          others.add(article.dated().id());
          rows.add(new long[] {band, article.dated().id()});
        }
      }
    }
    bands.add(rows);
    group(links(candidates, fresh));
  }

  /**
   * Compares stored articles once more, with what others stored at the same time.
   *
   * @return those that have copies, and the copies
   */
  Set<Long> again(Set<Long> ids) {
    List<Fresh> fresh = List.copyOf(stored(ids).values());
    Map<Long, List<Long>> known = bands.find(allBands(fresh));
    Map<Fresh, List<Long>> candidates = new LinkedHashMap<>();
    for (Fresh article : fresh) {
      List<Long> like =
          candidates(article, known).stream().filter(id -> id != article.dated().id()).toList();
      if (!like.isEmpty()) {
        candidates.put(article, like);
      }
    }
    List<Link> links = links(candidates, fresh);
    group(links);
    Set<Long> copied = new TreeSet<>();
    links.forEach(link -> copied.addAll(List.of(link.one().id(), link.other().id())));
    return copied;
  }

  private static Dated dated(ArticleEntity article) {
    return new Dated(article.articleId().value(), article.publishedOn);
  }

  private static Set<Long> allBands(List<Fresh> fresh) {
    Set<Long> all = new HashSet<>();
    fresh.forEach(f -> Arrays.stream(f.fingerprint().bands()).forEach(all::add));
    return all;
  }

  private static List<Long> candidates(Fresh article, Map<Long, List<Long>> known) {
    Map<Long, Integer> common = new HashMap<>();
    for (long band : article.fingerprint().bands()) {
      known.getOrDefault(band, List.of()).forEach(id -> common.merge(id, 1, Integer::sum));
    }
    return common.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Long, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Link> links(Map<Fresh, List<Long>> candidates, List<Fresh> fresh) {
    Map<Long, Fresh> known = new HashMap<>();
    fresh.forEach(f -> known.put(f.dated().id(), f));
    Set<Long> wanted = new TreeSet<>();
    candidates.values().forEach(wanted::addAll);
    wanted.removeAll(known.keySet());
    known.putAll(stored(wanted));
    List<Link> links = new ArrayList<>();
    candidates.forEach((article, like) ->
        like.stream()
            .map(known::get)
            .filter(other -> other != null)
            .filter(other -> article.fingerprint().isCopyOf(other.fingerprint()))
            .forEach(other -> links.add(new Link(article.dated(), other.dated()))));
    return links;
  }

  private Map<Long, Fresh> stored(Set<Long> ids) {
    Map<Long, Fresh> found = new HashMap<>();
    Set<Long> missing = new TreeSet<>();
    for (Long id : ids) {
      Fresh known = remembered.get(id);
      if (known == null) {
        missing.add(id);
      } else {
        found.put(id, known);
      }
    }
    for (List<Long> chunk : BandRows.chunks(missing)) {
      for (ArticleRepository.Text text : articles.textsOf(chunk)) {
        Fresh read =
            new Fresh(new Dated(text.id(), text.publishedOn()), Fingerprint.of(text.body()));
        remembered.put(text.id(), read);
        found.put(text.id(), read);
      }
    }
    return found;
  }

  private void group(List<Link> links) {
    Set<Long> ids = new TreeSet<>();
    links.forEach(link -> ids.addAll(List.of(link.one().id(), link.other().id())));
    Map<Long, Dated> origins = copies.origins(ids);
    Map<Long, Dated> leader = new HashMap<>();
    for (Link link : links) {
      Dated one = leading(origins.getOrDefault(link.one().id(), link.one()), leader);
      Dated other = leading(origins.getOrDefault(link.other().id(), link.other()), leader);
      Dated first = one.compareTo(other) <= 0 ? one : other;
      leader.put(one.id(), first);
      leader.put(other.id(), first);
    }
    new TreeSet<>(origins.values())
        .forEach(before -> {
          long now = leading(before, leader).id();
          if (now != before.id()) {
            copies.lead(before.id(), now);
          }
        });
    Map<Long, Long> added = new LinkedHashMap<>();
    for (Link link : links) {
      for (Dated article : List.of(link.one(), link.other())) {
        if (!origins.containsKey(article.id())) {
          added.put(article.id(), leading(article, leader).id());
        }
      }
    }
    copies.add(added);
  }

  private static Dated leading(Dated article, Map<Long, Dated> leader) {
    Dated at = article;
    Dated next = leader.get(at.id());
    while (next != null && next.id() != at.id()) {
      at = next;
      next = leader.get(at.id());
    }
    return at;
  }
}
