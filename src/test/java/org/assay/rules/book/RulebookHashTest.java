package org.assay.rules.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.CanonicalJson;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.junit.jupiter.api.Test;

/** What the hash of a rulebook is taken over. */
class RulebookHashTest {
    private static final List<String> STAGES = List.of("area.first", "area.second");
    private static final Map<String, String> RULES =
            Map.of("area/second/b.drl", "text of b", "area/first/a.drl", "text \"of\" a\n");
    private static final RulebookHeader.DatedFigure FIGURE =
            new RulebookHeader.DatedFigure("months", LocalDate.of(2026, 1, 1), 12, "", Optional.empty(), "Policy 4");

    private static final List<DecisionTable> TABLES = List.of(DecisionTable.read(
                    "area/priority.csv",
                    "priority.csv",
                    "level,priority,from,source\n1,last,2026-01-01,Policy 5\n",
                    new Problems())
            .orElseThrow());

    @Test
    void it_is_that_of_a_canonical_document_which_names_its_version() {
        String document = """
                {
                  "figures": [
                    {
                      "from": "2026-01-01",
                      "name": "months",
                      "source": "Policy 4",
                      "unit": "",
                      "value": 12
                    }
                  ],
                  "hash": 2,
                  "rules": {
                    "area/first/a.drl": "text \\"of\\" a\\n",
                    "area/second/b.drl": "text of b"
                  },
                  "stages": [
                    "area.first",
                    "area.second"
                  ],
                  "tables": {
                    "area/priority.csv": "level,priority,from,source\\n1,last,2026-01-01,Policy 5\\n"
                  }
                }
                """;

        assertEquals(
                document,
                new String(
                        CanonicalJson.write(RulebookHash.document(STAGES, RULES, List.of(FIGURE), TABLES)),
                        StandardCharsets.UTF_8));
        assertEquals(
                Sha256.of(document.getBytes(StandardCharsets.UTF_8)),
                RulebookHash.of(STAGES, RULES, List.of(FIGURE), TABLES));
    }

    @Test
    void the_order_of_stages_decides_and_so_is_hashed() {
        assertNotEquals(
                RulebookHash.of(STAGES, RULES, List.of(), List.of()),
                RulebookHash.of(List.of("area.second", "area.first"), RULES, List.of(), List.of()));
    }
}
