"""What is printed around a story in Spanish."""

from __future__ import annotations

from reader.languages.record import Page
from reader.languages.rows import phrases

PAGE = Page(
    pictures=phrases("""
        foto|fotos|fotografía|imagen|vídeo|video|gráfico|infografía|foto de archivo|
        imagen de archivo|pie de foto|crédito|fuente|ilustración"""),
    captions=phrases("""
        imagen de archivo|foto de archivo|fotografía de archivo|pie de foto|
        ampliar imagen|en la imagen,|en esta imagen,|en la foto,|en la fotografía,"""),
    credits=phrases("""
        con información de …|con la colaboración de …|(reporte de …|editado por …|
        redacción : …|traducido por …|… contribuyó a este reportaje/informe/artículo|
        … contribuyeron a este reportaje/informe/artículo|(con información …|contacto : …|
        (editado por …|por redacción|(información de …"""),
    notes=phrases("""
        actualización : …|actualizado …|corrección : …|rectificación : …|
        fe de errores : …|fe de erratas : …|nota del editor : …|nota de la redacción : …|
        este artículo/texto ha sido actualizado …|este artículo/texto fue actualizado …|
        este artículo/texto ha sido corregido …|una versión anterior …|
        en una versión anterior …|(actualiza …|(corrige …|(repetición …|(amplía …|
        (añade …|atención editores …|(atención : …|embargado hasta …|no publicar …|
        utilizamos cookies …|este sitio usa cookies …|este sitio utiliza cookies …|
        todos los derechos reservados …|recibe … boletín …"""),
    site=phrases("""
        lea también …|lee también …|lea más …|leer más …|te puede interesar …|
        le puede interesar …|ver más …|más información …|noticias relacionadas …|
        compartir …|comparte este artículo …|imprimir|comentarios …|suscríbete …|
        suscríbase …|regístrate …|boletín …|newsletter …|publicidad|anuncio|
        escuchar el artículo …|seguir leyendo …|galería de fotos …"""),
    ends=phrases("fin|(fin)|sigue|continúa|(sigue)|(continuará)"),
    bare_places=True,
)
