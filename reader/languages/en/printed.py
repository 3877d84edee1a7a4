"""What English pages print around a story."""

from __future__ import annotations

from reader.languages.record import Page
from reader.languages.rows import phrases

PAGE = Page(
    pictures=phrases("""
        photo|photos|photograph|image|images|picture|pictures|photographer|caption|video|
        graphic|illustration|source|credit|photo credit|image credit|photo by|screenshot|
        photos by|photo courtesy of|image source"""),
    captions=phrases("""
        file -|file –|file —|file:|image copyright|enlarge this image|toggle caption|
        hide caption|image caption|media caption|stock photo|handout photo|undated photo|
        photo illustration|file photo"""),
    credits=phrases("""
        reporting/writing/editing/compiled/translated/produced/edited by …|
        additional reporting by …|additional reporting …|
        … contributed to this report/story/article/post|… contributed to this news report|
        … contributed reporting|contributing : …|with assistance by/from …|
        with reporting by/from …|with additional reporting …|with files from …|
        with contributions from …|with inputs from …|with help from …|… can be reached at …|
        … can be reached on …|contact the reporter/writer/author …|
        to contact the reporter/reporters/editor/editors …|
        follow … on twitter/facebook/x/instagram …|on twitter/facebook/x/instagram : …|
        follow him/her/them on …|… follow him/her/them on twitter …|our standards : …|by staff/wire/agency reports|
        staff/wire/agency reports|from staff/wire/agency reports|from wire services|
        this story was produced by …|contributed to this report/story/article/post"""),
    notes=phrases("""
        update at …|update : …|updated : …|(update …|
        this story/article/post/report/page was updated …|
        this story/article/post/report/page was last updated …|
        this story/article/post/report/page has been …|
        this story/article/post/report/page was … corrected …|
        this story/article/post/report/page corrects …|this version of the story corrects …|
        this version of the story has been …|this version corrects …|
        this is a developing story …|this is a breaking news story …|
        an/the earlier/previous version of …|a/the previous version of …|
        in an/a earlier/previous version …|correction : …|clarification : …|corrected :…|
        refiling …|editor's/editors note : …|editor’s/editors’ note : …|editors' note : …|
        eds : …|eds. note : …|note to editors …|advisory : …|attention editors …|
        not for publication …|… not for publication|embargoed until …|embargoed for …|
        … embargoed until …|for immediate release|(adds …)|(corrects …)|(refiles …)|
        (repeats …)|(recasts …)|get … delivered to your inbox …|by signing up …|
        … by signing up you agree …|… sign up here|sign up here …|sign up today …|sign up for our …|
        sign up for … newsletter …|sign up to receive …|sign up now …|thank you for signing up …|
        … delivered … to your inbox …|… mornings, in your inbox …|get our … newsletter …|get breaking news …|get all the latest news …|
        you can unsubscribe …|subscribe to our …|subscribe now …|subscribe on …|
        for more information …|this site is protected by …|like us on facebook …|join us on …|follow us on …|
        click for more from …|read or share this story …|
        this column/article/story first/originally appeared …|
        this column/article/story was originally/first published …|click here to/for …|… click here|visit … homepage for …|
        send a tip …|media playback is unsupported …|stay up to date …|
        the opinions/views expressed …|opinions/views expressed …|
        … opinions/views expressed in this … are …|this is a rush transcript …|
        … is a nationally syndicated …|… may/can be contacted at …|
        this report/story/article contains material from …|content created by …|
        we use cookies …|this site uses cookies …|by continuing to use …|accept cookies …|
        this material may not be published …|all rights reserved …"""),
    site=phrases("""
        read more …|… read more|read also …|also read …|see also …|also see …|
        related video …|view slideshow …|up next …|join our facebook …|join our … group …|
        more on this story|more on this …|related : …|(related : …|tags :|tags : …|twitter : …|
        related articles/stories/content/coverage/topics/news …|listen to article …|
        listen to this article …|share this …|share …tweet…|share on …|share|tweet|print|
        email|comments …|comment|leave a comment …|view comments …|save|sign up for …|
        sign up to …|sign up …|subscribe to …|subscribe|subscribe now …|get the … inbox …|
        manage newsletters …|daily newsletter|newsletter …|advertisement|advertisement …|
        sponsored content|story continued below …|story continues below …|
        article continues below …|continue reading …|click here …|slideshow …|photos : …|
        gallery : …|watch : …|watch live …|read : …|more : …|skip to content …|
        skip to main content …|download the … app …|trending …|most read …|recommended …|
        follow us …|like us on facebook …|join the conversation …|image …of…|copy link …|
        link copied …|minute read|… min read|… minute read|… ago|back to top|loading …|
        text size …"""),
    ends=phrases("end|ends|(end)|(ends)|more|(more)|-more-|###|-ends-|(to be continued)"),
)
