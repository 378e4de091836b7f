"""The encrypted store: keys, connection, migrations, repositories and read models."""
