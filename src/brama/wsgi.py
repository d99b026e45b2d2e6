"""What the web server calls: one process of one door, as BRAMA_DOOR says."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "brama.settings")
application = get_wsgi_application()
# What is loaded by now stays, and a list of twenty thousand cases is as many tuples, without a cycle.
gc.freeze()
gc.set_threshold(50_000, 20, 20)
