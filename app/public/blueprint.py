"""The blueprint of the investor's journey."""

from flask import Blueprint

public = Blueprint("public", __name__)
