"""Cross-encoder: scores (question, passage) pairs and extracts an answer span.

Served by ONNX Runtime; torch only where the export is made or the weights are trained.
"""
