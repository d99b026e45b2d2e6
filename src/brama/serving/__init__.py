"""The two servers as they listen: what gunicorn is told, and a worker that no slow connection holds up. Knows no page."""
