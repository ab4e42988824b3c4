"""Tests of core/apart."""
