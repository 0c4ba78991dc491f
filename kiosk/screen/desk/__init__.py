"""What the volunteers see and do on the glass: the way in and the desk."""
