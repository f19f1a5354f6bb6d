package io.github.jihe.readers.word;

/** The state of an RTF group: an inner group inherits it, and its end restores it. */
final class RtfGroup {

  /** Where the text of a group goes. */
  enum Place {
    STORY,
    LABEL,
    FONTS,
    STYLES,
    FIELD_CODE,
    NOWHERE
  }

  Place place = Place.STORY;
  RtfStory story;
  boolean endsStory;
  boolean hidden;
  boolean deleted;
  boolean isStarred;
  boolean isContents;
  int font;
  int unicodeSkip = 1;
  RtfRow row = new RtfRow();
  boolean inTable;
  int depth;
  int outline;
  boolean isContentsStyle;

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.place = place;
    inner.story = story;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.isContents = isContents;
    inner.font = font;
    inner.row = row;
    inner.inTable = inTable;
    inner.depth = depth;
    inner.outline = outline;
    inner.isContentsStyle = isContentsStyle;
    inner.unicodeSkip = unicodeSkip;
    return inner;
  }
}
