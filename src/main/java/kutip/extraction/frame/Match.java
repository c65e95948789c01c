package kutip.extraction.frame;

import java.util.EnumMap;
import java.util.Map;
import kutip.extraction.lexicon.Frame;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.mention.Sentence;
import org.jspecify.annotations.Nullable;

/** A frame whose trigger stands in a sentence, and what fills its slots there. */
public final class Match {

  private final Sentence sentence;
  private final Frame frame;
  private final int trigger;
  private final Map<Slot, Integer> filled = new EnumMap<>(Slot.class);
  private final Map<Slot, Entity> topics = new EnumMap<>(Slot.class);

  private boolean inRound;

  Match(Sentence sentence, Frame frame, int trigger) {
    this.sentence = sentence;
    this.frame = frame;
    this.trigger = trigger;
  }

  void fill(Slot slot, int element) {
    filled.put(slot, element);
  }

  void topic(Slot slot, @Nullable Entity company) {
    if (company != null) {
      topics.put(slot, company);
    }
  }

  void inRound(boolean told) {
    inRound |= told;
  }

  /** Whether the sentences before told of a funding round that this one goes into. */
  boolean inRound() {
    return inRound;
  }

  /** Whether a company stands in one of the slots already. */
  boolean names(Entity company) {
    return filled.keySet().stream()
        .filter(slot -> slot != Slot.PERSON)
        .anyMatch(slot -> company(slot) instanceof Entity entity && entity.sameHouse(company));
  }

  /** Whether a slot has a filler in the sentence or before it. */
  boolean fills(Slot slot) {
    return has(slot) || topics.containsKey(slot);
  }

  /** The same match with another filler for one or two slots. */
  Match with(Slot slot, int element) {
    Match copy = new Match(sentence, frame, trigger);
    copy.filled.putAll(filled);
    copy.filled.put(slot, element);
    copy.topics.putAll(topics);
    copy.inRound = inRound;
    return copy;
  }

  /** The same match without a filler in a slot. */
  Match without(Slot slot) {
    Match copy = with(slot, -1);
    copy.filled.remove(slot);
    return copy;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Frame frame() {
    return frame;
  }

  /** Position of the trigger among the sentence's elements. */
  public int trigger() {
    return trigger;
  }

  public boolean has(Slot slot) {
    return filled.containsKey(slot);
  }

  /** Whether an element fills one of the slots. */
  public boolean uses(int element) {
    return filled.containsValue(element);
  }

  /** Position of a slot's filler, or -1. */
  public int position(Slot slot) {
    return filled.getOrDefault(slot, -1);
  }

  public @Nullable Element element(Slot slot) {
    Integer position = filled.get(slot);
    return position == null ? null : sentence.elements().get(position);
  }

  /**
   * The company in a slot, or the one that the text is about; a person stands for the company that
   * he or she leads or speaks for.
   */
  public @Nullable Entity company(Slot slot) {
    Element e = element(slot);
    if (e == null) {
      return topics.get(slot);
    }
    Entity entity = e.entity();
    if (entity == null || e.type() != Element.Type.PERSON) {
      return entity;
    }
    if (entity.leads() != null) {
      return new Entity(entity.leads(), false, null);
    }
    return e.employer();
  }
}
