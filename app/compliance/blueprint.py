"""The auditor's journey's blueprint."""

from flask import Blueprint

compliance = Blueprint("compliance", __name__, url_prefix="/compliance")
