"""Rows of lists carry the headings of their columns, which a phone shows beside each cell."""

from markupsafe import Markup

from app.web.template_context import labelled

ROW = Markup('<tr>\n<th scope="row"><a href="/">1</a></th>\n<td class="count">2</td>\n</tr>\n')


def test_each_cell_of_a_row_has_the_heading_of_its_column() -> None:
    marked = labelled(ROW * 2, ["Number", 'In & "out"'])
    row = (
        '<tr role="row">\n<th role="rowheader" data-label="Number" scope="row"><a href="/">1</a>'
        '</th>\n<td role="cell" data-label="In &amp; &#34;out&#34;" class="count">2</td>\n</tr>\n'
    )
    assert marked == Markup(row * 2)


def test_tags_whose_names_only_begin_alike_are_left_alone() -> None:
    inner = Markup("<td><track><thin><time>noon</time></td>")
    assert labelled(inner, ["When"]).endswith("><track><thin><time>noon</time></td>")
