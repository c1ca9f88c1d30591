package org.prongsai.render.view;

import java.util.List;

/** The board of the disclosure assessment and the pages below it. */
public final class OitView {
    private OitView() {}

    /** A year in the list of boards. */
    public record Year(String title, String href, String ready, String known, String percent) {}

    /** Items that the framework puts together. @param title empty where it groups none */
    public record Group(String title, List<Row> rows) {}

    /**
     * An item on the board.
     *
     * @param id of the row
     * @param name its official title
     * @param uncertain whether the list that has it is not established
     * @param owner empty where nobody is named
     */
    public record Row(
            String id,
            String number,
            String name,
            String href,
            boolean uncertain,
            List<LinkView> evidence,
            String owner,
            StateView state) {}

    /** What an item asks for. @param uncertain whether that is not established */
    public record Requirement(List<String> elements, boolean uncertain) {}

    /**
     * A line of the sheet for ITAS.
     *
     * @param id of the item, for its cells
     * @param lines of the explanation
     */
    public record SheetRow(String id, String number, String title, String address, List<String> lines) {}

    /** An item as a mark in a row of marks. */
    public record Mark(String number, String href, StateView state) {}
}
