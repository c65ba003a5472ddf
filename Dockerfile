# A server for other containers. Build it in a checkout: docker build --tag mockplace .
FROM python:3.11-slim AS built
WORKDIR /source
COPY . .
RUN pip install --no-cache-dir --constraint constraints.txt hatchling build \
 && python -m build --wheel --no-isolation --outdir /wheels \
 && python -m venv /opt/mockplace \
 && /opt/mockplace/bin/pip install --no-cache-dir --constraint constraints.txt /wheels/*.whl

FROM python:3.11-slim
RUN useradd --system --create-home --uid 10001 mockplace && install --directory --owner mockplace /data
COPY --from=built /opt/mockplace /opt/mockplace
ENV PATH=/opt/mockplace/bin:$PATH PYTHONUNBUFFERED=1
USER mockplace
WORKDIR /data
EXPOSE 8900
ENTRYPOINT ["mockplace"]
CMD ["serve", "--host", "0.0.0.0"]
