package kutip.extraction.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import kutip.shared.Language;
import kutip.shared.Modality;

/**
 * Reads frame files; an unknown key, class or slot, a duplicate id or a missing example stops the
 * loading.
 */
final class FrameReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "kind",
          "trigger",
          "action",
          "direction",
          "category",
          "modality",
          "priority",
          "needs",
          "when",
          "unless",
          "unless-before",
          "unless-after",
          "accept",
          "refuse");

  private final Language language;
  private final WordClasses classes;
  private final List<Frame> frames = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  FrameReader(Language language, WordClasses classes) {
    this.language = language;
    this.classes = classes;
  }

  List<Frame> frames() {
    return List.copyOf(frames);
  }

  void read(String file) {
    String text = ResourceLines.text(file);
    if (text == null) {
      throw new LexiconException(file, 1, "no such file");
    }
    FrameFile.parse(file, text)
        .items()
        .forEach(node -> frames.add(new Reading(file, node).frame()));
  }

  /** The reading of one frame. */
  private final class Reading {

    private final String file;
    private final FrameNode node;
    private final Map<String, FrameNode> fields = new LinkedHashMap<>();
    private final Map<Slot, List<Place>> places = new EnumMap<>(Slot.class);

    Reading(String file, FrameNode node) {
      this.file = file;
      this.node = node;
    }

    Frame frame() {
      mapping(node)
          .fields()
          .forEach((key, value) -> {
            fields.put(key, value);
            if (!KEYS.contains(key)) {
              Slot slot = Slot.of(key).orElseThrow(() -> wrong(value, "unknown key: " + key));
              places.put(slot, strings(value).stream().map(this::place).toList());
            }
          });
      String id = one("id");
      if (!id.startsWith(language.key() + ".") || !ids.add(id)) {
        throw wrong(node, "id must be new and start with " + language.key() + ".: " + id);
      }
      boolean decoy = one("kind").equals("decoy");
      Frame frame = build(id, decoy);
      if (!decoy && (frame.accept().size() < 2 || frame.refuse().isEmpty())) {
        throw wrong(node, id + " needs two sentences to accept and one to refuse");
      }
      return frame;
    }

    private Frame build(String id, boolean decoy) {
      return new Frame(
          id,
          decoy ? null : keyed(ClaimKind.class, "kind"),
          classes("trigger"),
          decoy ? "" : constant(),
          fields.containsKey("modality") ? keyed(Modality.class, "modality") : Modality.ACTUAL,
          fields.containsKey("priority") ? Integer.parseInt(one("priority")) : 0,
          places,
          needs(),
          classes("when"),
          classes("unless"),
          classes("unless-before"),
          classes("unless-after"),
          examples(),
          fields.containsKey("refuse") ? strings(fields.get("refuse")) : List.of());
    }

    private String constant() {
      for (String key : List.of("action", "direction", "category")) {
        if (fields.containsKey(key)) {
          return one(key);
        }
      }
      throw wrong(node, "no action, direction or category");
    }

    private List<Set<Slot>> needs() {
      if (!fields.containsKey("needs")) {
        return List.of();
      }
      FrameNode value = fields.get("needs");
      return strings(value).stream().map(choice -> oneOf(value, choice)).toList();
    }

    private Set<Slot> oneOf(FrameNode value, String choice) {
      Set<Slot> slots = new HashSet<>();
      for (String key : choice.split("\\|")) {
        slots.add(Slot.of(key.strip()).orElseThrow(() -> wrong(value, "unknown slot: " + key)));
      }
      return slots;
    }

    private Place place(String text) {
      int colon = text.indexOf(':');
      String where = (colon < 0 ? text : text.substring(0, colon)).toUpperCase(Locale.ROOT);
      try {
        Place.Where kind = Place.Where.valueOf(where);
        ClassSet marker =
            colon < 0
                ? ClassSet.NONE
                : known(node, List.of(text.substring(colon + 1).split("\\+")));
        if ((kind == Place.Where.MARK) == marker.isEmpty()) {
          throw wrong(node, "a marker belongs to 'mark': " + text);
        }
        return new Place(kind, marker);
      } catch (IllegalArgumentException e) {
        throw wrong(node, "unknown place: " + text);
      }
    }

    private ClassSet classes(String key) {
      FrameNode value = fields.get(key);
      return value == null ? ClassSet.NONE : known(value, strings(value));
    }

    private ClassSet known(FrameNode at, List<String> names) {
      for (String name : names) {
        if (!classes.has(name)) {
          throw wrong(at, "no such word class: " + name);
        }
      }
      return classes.set(names.toArray(String[]::new));
    }

    private List<Frame.Example> examples() {
      if (!(fields.get("accept") instanceof FrameNode.Items list)) {
        return List.of();
      }
      return list.items().stream().map(this::example).toList();
    }

    private Frame.Example example(FrameNode value) {
      Map<String, String> claim = new LinkedHashMap<>();
      mapping(value).fields().forEach((key, slot) -> claim.put(key, scalar(slot)));
      String text = claim.remove("text");
      if (text == null) {
        throw wrong(value, "an example needs a text");
      }
      return new Frame.Example(text, claim);
    }

    private <E extends Enum<E> & Keyed> E keyed(Class<E> type, String key) {
      String value = one(key);
      return Keyed.find(type, value)
          .orElseThrow(() -> wrong(node, "unknown " + key + ": " + value));
    }

    private String one(String key) {
      FrameNode value = fields.get(key);
      if (value == null) {
        throw wrong(node, "no " + key);
      }
      return scalar(value);
    }

    private List<String> strings(FrameNode value) {
      return value instanceof FrameNode.Items list
          ? list.items().stream().map(this::scalar).toList()
          : List.of(scalar(value));
    }

    private FrameNode.Fields mapping(FrameNode value) {
      if (value instanceof FrameNode.Fields map) {
        return map;
      }
      throw wrong(value, "keys and values expected");
    }

    private String scalar(FrameNode value) {
      if (value instanceof FrameNode.Scalar scalar) {
        return scalar.text();
      }
      throw wrong(value, "a single value expected");
    }

    private LexiconException wrong(FrameNode at, String problem) {
      return new LexiconException(file, at.line(), problem);
    }
  }
}
