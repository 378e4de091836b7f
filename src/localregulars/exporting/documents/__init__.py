"""The paper of a shop: sheets, slips, cards and pages as simple HTML, one module a document."""
