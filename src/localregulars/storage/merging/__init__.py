"""Two records of one person put together: rows move, texts are sealed anew, the database's rules decide what goes."""
