"""What English newsrooms tell short, and the forms of first names."""

from __future__ import annotations

from reader.languages.rows import named, rows_of

SHORT = named(
    """gop=republican dem|dems=democrat libs=liberals
    doj=justice_department dod=defense_department doe=energy_department dot=transportation_department
    dhs=homeland_security hhs=health_human_services mod=defence_ministry
    fed=federal_reserve scotus=supreme_court potus=president
    isis|isil|is|daesh=islamic_state nypd=new_york_police lapd=los_angeles_police
    met=metropolitan_police hk=hong_kong nz=new_zealand pm=prime_minister fm=foreign_minister
    ceo=chief_executive cfo=chief_financial_officer coo=chief_operating_officer
    cto=chief_technology_officer vp=vice_president da=district_attorney ag=attorney_general
    cm=chief_minister dcm=deputy_chief_minister md=managing_director dg=director_general
    sg=secretary_general mp=member_parliament
    brits=britons aussies=australians"""
)

PET_NAMES = rows_of(
    """
    abigail abby
    abraham abe
    albert al bert
    alexander alex alec sandy
    alexandra alex sandra sasha
    alfred alf fred alfie
    allan alan allen al
    amanda mandy
    andrew andy drew
    angela angie
    anthony tony
    arthur art
    barbara barb
    benjamin ben benny
    bernard bernie
    catherine katherine kathryn cathy kathy kate katie kat
    charles charlie chuck
    christina christine chris tina
    christopher chris kit
    clifford cliff
    cynthia cindy
    daniel dan danny
    david dave
    deborah debra debbie deb
    donald don donnie
    dorothy dot dottie
    douglas doug
    edmund ed ned
    edward ed eddie ted teddy ned
    elizabeth liz beth betty lizzie eliza betsy
    eugene gene
    florence flo
    frances fran
    francis frank
    franklin frank
    frederick fred freddie
    gabriel gabe
    gerald gerry jerry
    gregory greg
    harold harry hal
    henry harry hank
    herbert herb bert
    irving irv
    jacob jake
    jacqueline jackie
    james jim jimmy jamie
    janet jan
    jeffrey geoffrey jeff geoff
    jennifer jen jenny
    jeremy jerry
    jerome jerry
    jerrold jerry
    jessica jess jessie
    john jack johnny
    jonathan jon
    joseph joe joey
    joshua josh
    judith judy
    kenneth ken kenny
    kimberly kim
    lawrence laurence larry
    leonard len lenny
    louis lou
    madeleine maddy
    margaret maggie meg peggy marge
    martin marty
    matthew matt
    maximilian max
    michael mike mick mickey
    michelle shelly
    mitchell mitch
    nancy nan
    nathan nathaniel nate nat
    nicholas nick
    oliver ollie
    pamela pam
    patricia pat patty tricia trish
    patrick pat paddy
    peter pete
    philip phillip phil
    rachel rae
    raymond ray
    rebecca becky
    richard rick dick rich richie ricky
    robert bob bobby rob robbie bert
    roderick rod
    rodney rod
    ronald ron ronnie
    rosemary rose
    rudolph rudy
    russell russ
    samantha sam
    samuel sam sammy
    sandra sandy
    sidney sid
    stanley stan
    stephanie steph
    steven stephen steve
    stuart stewart stu
    susan suzanne sue susie
    terence terrence terry
    theodore ted teddy theo
    theresa terry tess
    thomas tom tommy
    timothy tim
    valerie val
    victor vic
    victoria vicky tori
    vincent vince vinny
    virginia ginny
    walter walt wally
    wesley wes
    william bill billy will willie liam
    zachary zach zack
    """
)
"""Each row the forms of one first name."""
