"""What the web server calls: one process of one door, as BRAMA_DOOR says."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "brama.settings")
application = get_wsgi_application()
