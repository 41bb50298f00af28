# English. One phrase a line: Tag[=value]  phrase. Alternatives in brackets. See LexiconFile for the format.
# Our own list, compiled from the Vienna Convention's and the UN Treaty Handbook's terms and from reading treaties and reports.

[structure]

[clauses]

[final]

[reports]
