"""What customers agreed to: asked, recorded, read from a file, renewed; and the words that they were shown."""
