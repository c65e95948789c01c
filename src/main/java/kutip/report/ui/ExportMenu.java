package kutip.report.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.BiConsumer;
import kutip.report.ExportContent;
import kutip.report.ExportFormat;

/** What the store holds, as files that are made in the background. */
final class ExportMenu extends MenuBar {

  /**
   * @param chosen told what to make, and how
   */
  ExportMenu(BiConsumer<ExportContent, ExportFormat> chosen) {
    MenuItem root = addItem(VaadinIcon.TABLE.create());
    root.add(getTranslation("exports"));
    root.setAriaLabel(getTranslation("exports.about"));
    for (ExportContent content : ExportContent.values()) {
      SubMenu formats = root.getSubMenu().addItem(name(content)).getSubMenu();
      for (ExportFormat format : ExportFormat.values()) {
        formats.addItem(
            format == ExportFormat.JSONL ? "JSON Lines" : format.name(),
            event -> chosen.accept(content, format));
      }
    }
  }

  private String name(ExportContent content) {
    return getTranslation(
        switch (content) {
          case CLAIMS -> "exports.claims";
          case FACTS -> "exports.facts";
          case ARTICLES -> "exports.articles";
        });
  }
}
